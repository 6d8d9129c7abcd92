// Finds pictures as easyread/pictures/find.py does, which says why. The lists come from there with the page.
"use strict";
(() => {
  const SAME = 1, FORM = 0.8, SLIP = 0.6, OTHER_LETTER = 0.55, SLIPS = 0.5, PHRASE = 3, ANYWHERE = 2, SHOWS = 0.3, WHOLE = 4, FLOOR = 0.5, ONE_SLIP = 5, TWO_SLIPS = 8;
  const MOST = 12;
  const endings = [["ied", "y", 2], ["ies", "y", 2], ["ing", "", 3], ["ness", "", 4], ["ment", "", 4], ["ers", "", 4], ["er", "", 4], ["ed", "", 3], ["es", "", 3], ["s", "", 3], ["ly", "", 4], ["e", "", 3]];
  const ask = document.getElementById("finder");
  const box = document.getElementById("finder-words");
  const chosen = document.getElementById("finder-category");
  const count = document.getElementById("finder-count");
  const list = document.getElementById("finder-list");
  const saysNothing = new Set(ask.dataset.saysNothing.split(" "));
  const real = new Set(ask.dataset.real.split(" "));

  function wordsOf(text) {
    return text.toLowerCase().replace(/['’]/g, "").replaceAll("e-mail", "email").replaceAll("x-ray", "xray").replace(/\ba and e\b/g, "a&e").match(/[a-z0-9&%é]+/g) || [];
  }
  const tokens = (text) => wordsOf(text).filter((word) => !saysNothing.has(word));
  function stem(word) {
    for (const [ending, instead, left] of endings)
      if (word.endsWith(ending) && !(ending === "s" && word.endsWith("ss")) && word.length - ending.length >= left)
        return stem(single(word.slice(0, -ending.length), ending) + instead);
    return word;
  }
  function single(short, ending) {
    const doubled = ["ing", "ed", "er", "ers"].includes(ending) && short.length > 3 && short.at(-1) === short.at(-2) && !"lsz".includes(short.at(-1));
    return doubled ? short.slice(0, -1) : short;
  }
  function slips(one, other) {
    let before = [], row = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
      const last = before;
      before = row;
      row = [i];
      for (let j = 1; j <= other.length; j++) {
        let least = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, last[j - 2] + 1);
        row.push(least);
      }
    }
    return row.at(-1);
  }
  function slipped(word, other) {
    if (word.length < ONE_SLIP || word[0] !== other[0] || real.has(word) || /^\d+$/.test(other)) return 0;
    const most = word.length >= TWO_SLIPS && other.length >= TWO_SLIPS ? 2 : 1;
    if (Math.abs(word.length - other.length) > most || other.length < ONE_SLIP - 1) return 0;
    const count = slips(word, other);
    if (count > most) return 0;
    const sorted = (each) => [...each].sort().join("");
    return count > 1 ? SLIPS : word.length === other.length && sorted(word) !== sorted(other) ? OTHER_LETTER : SLIP;
  }
  const stems = new Map();
  function stemmed(word) {
    if (!stems.has(word)) stems.set(word, stem(word));
    return stems.get(word);
  }
  function meets(word, other) {
    if (word === other) return SAME;
    if (stemmed(word) === stemmed(other) && `${word}e` !== other && `${other}e` !== word) return FORM;
    return slipped(word, other);
  }
  const met = (asked, words) => asked.reduce((sum, word) => sum + words.reduce((most, other) => Math.max(most, meets(word, other)), 0), 0);

  const pictures = [...list.children].map((item, place) => {
    const { name, idea, words, shows, category } = item.dataset;
    const phrases = [idea, name.replaceAll("-", " "), ...words.split("|")];
    const split = phrases.map(tokens);
    return { item, place, idea, category, split, all: [...new Set(split.flat())], shows: tokens(shows), wholes: phrases.map((each) => wordsOf(each).join("")) };
  });
  function score(asked, together, picture) {
    const whole = together !== "" && picture.wholes.includes(together);
    const sum = met(asked, picture.all);
    if (!whole && (sum === 0 || sum < FLOOR * asked.length)) return 0;
    const best = picture.split.map((phrase) => asked.length + phrase.length ? 2 * met(asked, phrase) / (asked.length + phrase.length) : 0);
    const rest = (ANYWHERE * sum + SHOWS * met(asked, picture.shows)) / Math.max(asked.length, 1);
    return Math.round((PHRASE * Math.max(...best) + rest + WHOLE * whole) * 1e6);
  }
  function search() {
    const asked = tokens(box.value), together = wordsOf(box.value).join("");
    const among = pictures.filter((each) => !chosen || !chosen.value || each.category === chosen.value);
    const scored = among.map((picture) => ({ picture, score: together ? score(asked, together, picture) : 1 }));
    const found = scored.filter((each) => each.score > 0);
    if (together) found.sort((a, b) => b.score - a.score || a.picture.idea.length - b.picture.idea.length || a.picture.place - b.picture.place);
    const shown = together ? found.slice(0, MOST) : found;
    list.replaceChildren(...shown.map((each) => each.picture.item));
    count.textContent = told(box.value.trim(), found.length, shown.length);
  }
  function told(words, found, shown) {
    if (!words) return found === 1 ? "1 picture" : `${found} pictures`;
    if (!found) return `No picture for “${words}”. Try another word for it.`;
    if (shown < found) return `The best ${shown} for “${words}”`;
    return found === 1 ? `1 picture for “${words}”` : `${found} pictures for “${words}”`;
  }
  async function copy(button, code) {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      const range = document.createRange();
      range.selectNodeContents(code);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      button.textContent = "Selected: press Ctrl and C";
    }
    setTimeout(() => { button.textContent = "Copy the line"; }, 3000);
  }
  for (const { item } of pictures) {
    const code = item.querySelector("code");
    if (!code) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy the line";
    button.setAttribute("aria-label", `Copy the line for ${item.dataset.idea}`);
    button.addEventListener("click", () => copy(button, code));
    item.append(button);
  }
  ask.hidden = false;
  box.value = new URLSearchParams(location.search).get("q") || "";
  box.addEventListener("input", search);
  if (chosen) chosen.addEventListener("change", search);
  search();
})();
