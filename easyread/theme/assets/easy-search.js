// The search of the Easy Read edition: over titles, statements, hard words, and what people call the pictures. It forgives slips.
// The index comes only when somebody searches, as a script, so that it can be loaded from a disk too.
"use strict";
const easySearch = (() => {
  const source = document.currentScript.dataset.index;
  const MOST = 4; // so that no more than seven choices are in view
  const SAID_AS_WELL = new Set("what who where when why how do does did about find tell me show want need get help have has there this that them they us will would should could please go going people some more much many been was were am if so than then too over keep keeps about make makes made use used".split(" "));

  const plain = new Set("a an the of to in on at and or for is are it we you your our with not be i my can how from by as".split(" "));
  const endings = [["ies", "y"], ["ing", ""], ["ness", ""], ["ment", ""], ["ers", ""], ["er", ""], ["ed", ""], ["es", ""], ["s", ""], ["ly", ""], ["e", ""]];

  function tokens(text) {
    const words = text.toLowerCase().replace(/['’]/g, "").replace(/e-mail/g, "email").match(/[a-z0-9&]+/g) || [];
    const telling = words.filter((word) => !plain.has(word));
    return telling.length ? telling : words;
  }
  function stem(word) {
    for (const [ending, instead] of endings)
      if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + instead;
    return word;
  }
  // How it sounds, roughly: "dokter" as "doctor", "fone" as "phone". Vowels after the first letter, and letters twice, do not count.
  function sound(word) {
    const heard = word.replace(/^k(?=n)|^p(?=s)|^w(?=r)/, "").replace(/ph/g, "f").replace(/gh(?=t)/g, "").replace(/ck|q/g, "k").replace(/c(?=[eiy])/g, "s")
      .replace(/c(?!h)/g, "k").replace(/x/g, "ks").replace(/z/g, "s").replace(/sh|ch|ti(?=on)|si(?=on)/g, "j");
    return (heard[0] || "") + heard.slice(1).replace(/[aeiouyhw]/g, "").replace(/(.)\1+/g, "$1");
  }
  // How many letters are put in, left out, changed, or changed places with the next.
  function slips(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const now = [i];
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
      }
      before = last;
      last = now;
    }
    return last[other.length];
  }

  function finder(index) {
    // "stopping" as "stop": another form of a word, with its last letter once
    const root = (word) => stem(word.length > 2 && word.length < 5 ? word.replace(/s$/, "") : word).replace(/([bdgkmnprt])\1$/, "$1");
    const asWord = (word) => ({ word, root: root(word), sound: sound(word) });
    const field = (weight, text) => ({ weight, words: [...new Set(tokens(text))].map(asWord) });
    const phrases = (text) => text.toLowerCase().split("|").filter((each) => each.includes(" "));
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
      return weighed(alike.length || asked.length < 4 ? alike : slipped(mine));
    }
    function slipped(mine) {
      const most = mine.word.length > 6 ? 2 : 1;
      const found = [...known.values()].filter(({ word }) => word.length > 3).map((each) => {
        const heard = each.sound === mine.sound && mine.sound.length > 1 && Math.abs(each.word.length - mine.word.length) < 3 ? 1 : 0;
        const count = slips(mine.word, each.word, most);
        return [each.word, count <= most ? 0.85 - 0.15 * count + 0.1 * heard : 0.75 * heard];
      });
      const best = Math.max(...found.map(([, sure]) => sure));
      return best ? found.filter(([, sure]) => sure === best) : [];
    }
    const sum = (each) => each.reduce((total, one) => total + one, 0);
    const points = (one, fields) => Math.max(0, ...fields.map(({ weight, words }) => weight * Math.max(0, ...words.map(({ word }) => one.get(word) ?? 0))));
    const WHOLE = 4; // for a phrase that the question holds

    function find(question) {
      const all = tokens(question), telling = all.filter((word) => !SAID_AS_WELL.has(word));
      const plain = ` ${question.toLowerCase().replace(/['’]/g, "")} `;
      const held = (some) => (some.some((each) => plain.includes(` ${each} `)) ? WHOLE : 0);
      const asked = (telling.length ? telling : all).map(meant);
      const found = [];
      for (const page of pages) {
        const lines = page.lines.map((line) => ({ line, score: sum(asked.map((one) => points(one, line.fields))) + held(line.phrases) }));
        const best = lines.reduce((most, each) => (each.score > most.score ? each : most), { line: page.lines[0], score: 0 });
        const anywhere = asked.map((one) => Math.max(points(one, page.fields), ...page.lines.map((line) => points(one, line.fields))));
        const score = sum(anywhere) + 0.5 * best.score + held(page.phrases);
        if (score) found.push({ page, line: best.line, score });
      }
      const most = Math.max(0, ...found.map((each) => each.score));
      return found.filter((each) => each.score >= most / 3).sort((a, b) => b.score - a.score || a.page.place - b.page.place).slice(0, MOST);
    }
    return find;
  }

  let loading;
  function ready() {
    return loading ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = source;
      script.onload = () => done(finder(easyIndex));
      script.onerror = () => failed(new Error(source));
      document.head.append(script);
    });
  }

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
    count.textContent = !asked ? "" : !find ? "The search does not work here." : !found.length ? "We found nothing. Try another word." : found.length === 1 ? "We found 1 page." : `We found ${found.length} pages.`;
    document.documentElement.classList.toggle("asked", found.length > 0);
    instead.classList.toggle("needed", !!asked && !found.length);
    if (elsewhere) elsewhere.hidden = !asked;
  }
  box.value = new URLSearchParams(location.search).get("q") || "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
    try { history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`); } catch { /* on a disk it may not change */ }
  });
  search();
  return { ready };
})();
