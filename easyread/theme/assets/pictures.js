// Finds pictures as `python -m easyread picture` does: an exact word, another form of it, the start of a word, a near match.
"use strict";
(() => {
  const { tokens, stem, likeness } = matching;
  const ask = document.getElementById("finder");
  const box = document.getElementById("finder-words");
  const count = document.getElementById("finder-count");
  const list = document.getElementById("finder-list");

  function match(word, field) {
    if (field.includes(word)) return 1;
    if (field.some((other) => stem(other) === stem(word))) return 0.8;
    if (word.length >= 3 && field.some((other) => other.startsWith(word))) return 0.7;
    if (word.length >= 4 && field.some((other) => likeness(word, other) >= 0.6)) return 0.5;
    return 0;
  }
  const pictures = [...list.children].map((item, place) => {
    const { name, idea, words, shows } = item.dataset;
    const phrases = words.split("|");
    return {
      item, place, idea,
      wholes: [idea, name.replace(/-/g, " "), ...phrases].map((each) => each.toLowerCase()),
      fields: [[3, phrases.flatMap(tokens)], [3, tokens(idea)], [2, tokens(name)], [0.6, tokens(shows)]],
    };
  });
  function score(query, asked, picture) {
    const each = asked.map((word) => Math.max(...picture.fields.map(([weight, field]) => weight * match(word, field))));
    const sum = each.reduce((total, one) => total + one, 0);
    return sum ? sum / each.length + (picture.wholes.includes(query) ? 4 : 0) : 0;
  }
  function search() {
    const query = box.value.trim().toLowerCase().replace(/\s+/g, " ");
    const asked = tokens(query);
    const scored = pictures.map((picture) => ({ picture, score: asked.length ? score(query, asked, picture) : 1 }));
    const found = scored.filter((each) => each.score > 0);
    if (asked.length) found.sort((a, b) => b.score - a.score || a.picture.idea.length - b.picture.idea.length || a.picture.place - b.picture.place);
    list.replaceChildren(...found.slice(0, asked.length ? 12 : found.length).map((each) => each.picture.item));
    count.textContent = !asked.length ? `${pictures.length} pictures` : found.length ? `The best ${Math.min(found.length, 12)} for “${box.value}”` : `No picture for “${box.value}”. Try another word for it.`;
  }
  async function copy(button, line) {
    try {
      await navigator.clipboard.writeText(line);
      button.textContent = "Copied";
    } catch {
      const range = document.createRange();
      range.selectNodeContents(button.parentElement.querySelector("code"));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      button.textContent = "Selected: press Ctrl and C";
    }
    setTimeout(() => { button.textContent = "Copy the line"; }, 3000);
  }
  for (const { item } of pictures) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy the line";
    button.setAttribute("aria-label", `Copy the line for ${item.dataset.idea}`);
    button.addEventListener("click", () => copy(button, item.querySelector("code").textContent));
    item.append(button);
  }
  ask.hidden = false;
  box.value = new URLSearchParams(location.search).get("q") || "";
  box.addEventListener("input", search);
  search();
})();
