// The search of the Easy Read edition: over titles, statements, hard words, and what people call the pictures. It forgives slips.
// The index comes only when somebody searches.
"use strict";
const easySearch = (() => {
  const source = document.currentScript.dataset.index;
  const MOST = 4; // so that no more than seven choices are in view
  const SAID_AS_WELL = new Set("what who where when why how do does did about find tell me show want need get help have has there this that them they us will would should could please go going people some more much many been was were am if so than then too over keep keeps about make makes made use used".split(" "));
  const { folded, tokens, root, asWord, likely, isUrgent, NUMBER } = spelling;

  function finder(index) {
    const writtenAs = (word) => (NUMBER.test(word) ? [word, word.split(".")[0]] : [word]); // "98.20" is found as "98" too
    const field = (weight, text) => ({ weight, words: [...new Set(tokens(text).flatMap(writtenAs))].map(asWord) });
    const phrases = (text) => folded(text).split("|").filter((each) => each.includes(" "));
    const pages = index.pages.map((page, place) => ({
      ...page,
      place,
      fields: [field(page.word ? 2 : 3, page.title), field(1.5, page.also)],
      phrases: phrases(`${page.title}|${page.also}`),
      lines: page.said.map(([text, picture, called]) => ({ text, picture, phrases: phrases(called), fields: [field(1.6, text), field(1.2, called)] })),
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
    const called = index.called.map((names) => ({ roots: new Set(names.flatMap(tokens).map(root)), ideas: tokens(names[0] ?? "").map(root) }));

    // How much a word tells: the fewer pages have it, the more.
    const weighed = (found) => new Map(found.map(([word, sure]) => [word, sure * Math.log(1 + pages.length / known.get(word).pages)]));

    // Words of the index that a word of the question may mean, with how much each counts: itself or another form of it; else what pictures that
    // are called so stand for; else what it may be a slip for.
    function meant(asked) {
      const mine = asWord(asked);
      const same = Array.from(known.values(), (each) => {
        if (each.word === asked) return [each.word, 1];
        if (each.root === mine.root) return [each.word, 0.9];
        return [each.word, asked.length >= 4 && each.word.startsWith(asked) ? 0.6 : 0];
      }).filter(([, sure]) => sure);
      if (same.length) return weighed(same);
      const ideas = new Set(called.filter(({ roots }) => roots.has(mine.root)).flatMap((each) => each.ideas));
      const alike = [...known.values()].filter((each) => ideas.has(each.root)).map(({ word }) => [word, 0.6]);
      return weighed(alike.length || asked.length < 4 ? alike : likely(mine, [...known.values()].filter(({ word }) => word.length > 3)));
    }
    const sum = (each) => each.reduce((total, one) => total + one, 0);
    const points = (one, fields) => Math.max(0, ...fields.map(({ weight, words }) => weight * Math.max(0, ...words.map(({ word }) => one.get(word) ?? 0))));
    const help = pages.find(({ to }) => to === index.help);
    const isKnown = (one) => known.has(one.word) || [...known.values()].some(({ root }) => root === one.root);
    const WHOLE = 4; // for a phrase that the question holds
    const FIRST = 100; // of the lines of a page, the one to show has the words themselves, or else other forms of them, or else its picture does

    function find(question) {
      const all = tokens(question), telling = all.filter((word) => !SAID_AS_WELL.has(word));
      const plain = ` ${folded(question)} `;
      const held = (some) => (some.some((each) => plain.includes(` ${each} `)) ? WHOLE : 0);
      const wanted = telling.length ? telling : all, asked = wanted.map(meant);
      const total = (fields) => sum(asked.map((one) => points(one, fields)));
      const found = [];
      for (const page of pages) {
        const lines = page.lines.map((line) => {
          const [says] = line.fields, itself = wanted.filter((each) => says.words.some(({ word }) => word === each)).length;
          return { line, shows: itself * FIRST + total([says]), score: total(line.fields) + held(line.phrases) };
        });
        const best = lines.reduce((most, each) => (each.score > most.score ? each : most), { line: page.lines[0], score: 0, shows: 0 });
        const shown = lines.reduce((most, each) => (each.shows > most.shows ? each : most), best);
        const anywhere = asked.map((one) => Math.max(points(one, page.fields), ...page.lines.map((line) => points(one, line.fields))));
        const score = sum(anywhere) + 0.5 * best.score + held(page.phrases);
        if (score) found.push({ page, line: shown.line, score });
      }
      const most = Math.max(0, ...found.map((each) => each.score));
      const best = found.filter((each) => each.score >= most / 3).sort((a, b) => b.score - a.score || a.page.place - b.page.place);
      const first = help && isUrgent(question, index.distress, isKnown) ? [{ page: help, line: help.lines[0] }] : [];
      return [...first, ...best.filter(({ page }) => !first.length || page !== help)].slice(0, MOST);
    }
    return find;
  }

  let finding;
  const ready = () => finding ??= spelling.said(source).then(finder);

  const form = document.querySelector(".ask"), box = document.getElementById("ask");
  const count = document.getElementById("found-count"), list = document.getElementById("found"), elsewhere = document.getElementById("elsewhere"), instead = document.getElementById("instead");

  function make(name, set, ...inside) {
    const made = Object.assign(document.createElement(name), set);
    made.append(...inside);
    return made;
  }
  // on a disk, where no server knows which file a folder begins with
  const onDisk = (way) => (location.protocol === "file:" ? way.replace(/\/(?=#|$)/, "/index.html") : way);
  function entry({ page, line }) {
    const picture = (line && line.picture) || page.picture;
    const image = picture && make("img", { className: "picture", src: form.dataset.root + picture, alt: "", width: 128, height: 128 });
    const words = make("span", {}, make("b", { textContent: page.title }), make("small", { textContent: line ? line.text : "" }));
    return make("li", {}, make("a", { className: "tile wide", href: form.dataset.root + onDisk(page.to) }, ...(image ? [image] : []), words));
  }
  async function search() {
    const asked = box.value.trim();
    if (asked) form.querySelector(".statement")?.remove();
    const find = asked && await ready().catch(() => null);
    const found = find ? find(asked) : [];
    list.replaceChildren(...found.map(entry));
    count.textContent = !asked ? "Write a word first." : !find ? "The search does not work here." : !found.length ? "We found nothing. Try another word." : found.length === 1 ? "We found 1 page." : `We found ${found.length} pages.`;
    document.documentElement.classList.toggle("asked", found.length > 0);
    instead.classList.toggle("needed", !!asked && !found.length);
    if (elsewhere) elsewhere.hidden = !asked;
    if (!asked) box.focus();
  }
  const given = new URLSearchParams(location.search).get("q");
  box.value = given ?? "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    try { history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`); } catch { /* on a disk it may not change */ }
  });
  if (given !== null) search();
  return { ready };
})();
