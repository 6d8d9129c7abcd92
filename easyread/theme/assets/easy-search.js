// The search of the Easy Read edition: over titles, statements, hard words, and what people call the pictures. It forgives slips.
"use strict";
const easySearch = (() => {
  const { tokens, stem, sound, slips } = matching;
  const MOST = 4; // so that no more than seven choices are in view
  const SAID_AS_WELL = new Set("what who where when why how do does did about find tell me show want need get help have has there this that them they us will would should could please go going people some more much many been was were am if so than then".split(" "));

  const asWord = (word) => ({ word, stem: stem(word), sound: sound(word) });
  const field = (weight, text) => ({ weight, words: [...new Set(tokens(text))].map(asWord) });
  const pages = easyIndex.map((page, place) => ({
    ...page,
    place,
    fields: [field(page.word ? 2 : 3, page.title), field(2, page.also)],
    lines: page.said.map(([text, picture, called]) => ({ text, picture, fields: [field(1.6, text), field(1, called)] })),
  }));
  const known = new Map();
  for (const page of pages) {
    const fields = [...page.fields, ...page.lines.flatMap((line) => line.fields)];
    for (const each of new Map(fields.flatMap((one) => one.words).map((one) => [one.word, one])).values()) {
      const found = known.get(each.word) ?? { ...each, pages: 0 };
      found.pages++;
      known.set(each.word, found);
    }
  }

  // Words of the index that a word of the question may mean, and how sure that is. A slip is looked for only where nothing else is found.
  function meant(asked) {
    const mine = asWord(asked), sure = new Map();
    for (const each of known.values()) {
      if (each.word === asked) sure.set(each.word, 1);
      else if (each.stem === mine.stem) sure.set(each.word, 0.85);
      else if (asked.length >= 4 && each.word.startsWith(asked)) sure.set(each.word, 0.6);
    }
    if (sure.size || asked.length < 4) return sure;
    for (const each of known.values()) {
      if (each.word.length < 4) continue;
      const few = slips(asked, each.word, asked.length > 6 ? 2 : 1);
      if (few <= (asked.length > 6 ? 2 : 1)) sure.set(each.word, few === 1 ? 0.8 : 0.6);
      else if (mine.sound.length > 1 && each.sound === mine.sound) sure.set(each.word, 0.7);
    }
    const best = Math.max(...sure.values());
    return new Map([...sure].filter(([, one]) => one === best));
  }
  const points = (one, fields) => Math.max(0, ...fields.map(({ weight, words }) => weight * Math.max(0, ...words.map(({ word }) => one.sure.get(word) ?? 0))));
  const sum = (each) => each.reduce((total, one) => total + one, 0);

  function find(question) {
    const all = tokens(question), telling = all.filter((word) => !SAID_AS_WELL.has(word));
    const asked = (telling.length ? telling : all).map((word) => {
      const sure = meant(word);
      const often = Math.max(1, ...[...sure.keys()].map((one) => known.get(one).pages));
      return { sure, rare: Math.log(1 + pages.length / often) };
    });
    const found = [];
    for (const page of pages) {
      const lines = page.lines.map((line) => ({ line, score: sum(asked.map((one) => one.rare * points(one, line.fields))) }));
      const best = lines.reduce((most, each) => (each.score > most.score ? each : most), { line: null, score: 0 });
      const score = sum(asked.map((one) => one.rare * Math.max(points(one, page.fields), 0.85 * Math.max(0, ...page.lines.map((line) => points(one, line.fields))))));
      const near = score + 0.35 * best.score;
      if (score) found.push({ page, line: best.line ?? page.lines[0], score: near });
    }
    const most = Math.max(0, ...found.map((each) => each.score));
    return found.filter((each) => each.score >= most / 3).sort((a, b) => b.score - a.score || a.page.place - b.page.place).slice(0, MOST);
  }

  const form = document.querySelector(".ask"), box = document.getElementById("ask");
  const count = document.getElementById("found-count"), list = document.getElementById("found"), elsewhere = document.getElementById("elsewhere");

  function make(name, set, ...inside) {
    const made = Object.assign(document.createElement(name), set);
    made.append(...inside);
    return made;
  }
  function entry({ page, line }) {
    const picture = (line && line.picture) || page.picture;
    const image = picture && make("img", { className: "picture", src: form.dataset.root + picture, alt: "", width: 128, height: 128 });
    const words = make("span", {}, make("b", { textContent: page.title }), make("small", { textContent: line ? line.text : "" }));
    return make("li", {}, make("a", { className: "tile wide", href: form.dataset.root + page.to }, ...(image ? [image] : []), words));
  }
  function search() {
    const found = box.value.trim() ? find(box.value) : [];
    list.replaceChildren(...found.map(entry));
    count.textContent = !box.value.trim() ? "" : !found.length ? "We found nothing. Try another word." : found.length === 1 ? "We found 1 page." : `We found ${found.length} pages.`;
    if (elsewhere) elsewhere.hidden = !box.value.trim();
  }
  box.value = new URLSearchParams(location.search).get("q") || "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`);
    search();
  });
  search();
  return { find };
})();
