// The editor's page. The engine in the worker says what a text means and what each change makes of it; here it is shown and asked for.
const root = document.getElementById("editor");
const base = new URL(root.dataset.root, location.href);
const { repository, branch, forge } = root.dataset;
const guide = new Map([...document.querySelectorAll("#rule-guide dt")].map((term) => [term.textContent, term.nextElementSibling.textContent]));
const problems = root.dataset.problems; // where the guide tells of what is no rule
const OWN = "docs/my-own-words.easy.md";
const WORD_LIST = "content/words.yml";
const FORGES = {
  github: { edit: "edit/{branch}/{path}", new: "new/{branch}/?filename={path}&value={text}" },
  gitlab: { edit: "-/edit/{branch}/{path}", new: "-/new/{branch}/?file_name={path}" },
  forgejo: { edit: "_edit/{branch}/{path}", new: "_new/{branch}/?filename={path}" },
};
const NO_PICTURE = "choose-a-picture.svg"; // as the engine calls it, beside a new statement
const MANY_LINES = 3;
const LISTED = 60; // pages, until somebody writes words of a title
const LONGEST = 6000; // of an address, which some servers cut beyond 8,000 characters

// ---- small parts --------------------------------------------------------------------------------------------------------------

/** An element with attributes and children. Text is always text: nothing that somebody wrote becomes markup. */
function make(name, given = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked") element[key] = value;
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}
const filled = (element, ...children) => element.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== false));
const button = (words, onclick, given = {}) => make("button", { type: "button", onclick, ...given }, words);
let labels = 0;
function labelled(words, box, given = {}) {
  box.id ||= `box-${++labels}`;
  return make("p", { class: "field", ...given }, make("label", { for: box.id }, words), box);
}
const plain = (words) => words.replace(/\*\*/g, "").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");
const several = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

const status = make("p", { class: "editor__status", role: "status" });
let saying;
function say(words) { // anew, even if it was the last thing said
  clearTimeout(saying);
  status.textContent = "";
  saying = setTimeout(() => { status.textContent = words; }, 30);
}

// ---- the engine ---------------------------------------------------------------------------------------------------------------

const worker = new Worker(new URL("worker.js", base), { type: "module" });
const waiting = new Map();
let questions = 0;
worker.addEventListener("message", ({ data }) => {
  const { done, failed } = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.error) failed(new Error(data.error)); else done(data.answer);
});
worker.addEventListener("error", (event) => { event.preventDefault(); broken(event.message || "The checker did not load."); });
const ask = (question, given = {}) => new Promise((done, failed) => {
  waiting.set(++questions, { done, failed });
  worker.postMessage({ id: questions, question, given });
});
function broken(words) {
  root.replaceChildren(make("p", { role: "alert", class: "editor__broken" }, `This page cannot start: ${words} Load it again. If that does not help, change the file itself.`));
}
/** What is asked for while something else is on its way comes after it, in order. */
let queue = Promise.resolve();
const afterwards = (act) => (queue = queue.then(act).catch((error) => say(`Something went wrong: ${error.message}`)));

// ---- what is open -------------------------------------------------------------------------------------------------------------

const page = { path: "", text: "", published: null, undo: [], redo: [], last: "", shown: null, given: false, hash: "", base: "" };
let sources, known;

const hex = async (text) => [...new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const isChanged = () => page.path && page.text !== (page.published ?? "");
const isOwn = () => page.path === OWN;
const finishing = () => isOwn() ? "Print or save" : "Finish";

const drafts = { // in this browser alone
  key: (path) => `easyread draft ${base.pathname}${path}`,
  all() {
    const start = this.key("");
    return this.safely(() => Object.keys(localStorage).filter((key) => key.startsWith(start)).map((key) => ({ path: key.slice(start.length), ...JSON.parse(localStorage[key]) }))) ?? [];
  },
  find(path) { return this.safely(() => JSON.parse(localStorage.getItem(this.key(path)))); },
  keep(path, text, hash, given = false) { this.safely(() => localStorage.setItem(this.key(path), JSON.stringify({ text, hash, given, when: Date.now() }))); },
  drop(path) { this.safely(() => localStorage.removeItem(this.key(path))); },
  safely(act) { try { return act(); } catch { return null; } }, // where the browser keeps nothing
};

/** Notes that the words are somewhere else now too, so that leaving does not ask. The draft stays until the website shows them. */
function handed() {
  page.given = true;
  if (!isOwn() && isChanged()) drafts.keep(page.path, page.text, page.base, true);
}
addEventListener("storage", ({ key, newValue }) => {
  if (page.path && key === drafts.key(page.path) && newValue && JSON.parse(newValue).text !== page.text) warn("Somebody, perhaps you, changes this page in another tab too. Go on in one of them, and close the other. What was changed last is kept.");
});

/** One change: a step back is kept, unless it goes on with the last. */
async function change(action, { focus, rebuild = true } = {}) {
  const { text, number } = await ask("change", { path: page.path, text: page.text, ...action });
  if (text === page.text) return;
  const step = `${action.do} ${action.number ?? action.name}`;
  if (step !== page.last || rebuild) page.undo.push(page.text);
  page.last = step;
  page.redo = [];
  await set(text, { focus: focus && ((card) => focus(card, number)), number, rebuild });
}
async function set(text, { focus, number, rebuild = true } = {}) {
  page.text = text;
  page.given = false;
  if (!isChanged()) drafts.drop(page.path);
  else if (drafts.find(page.path)?.text !== text) drafts.keep(page.path, text, page.base);
  const shown = await ask("read", { path: page.path, text });
  shown.problems = shown.problems.map((each) => named(asShown(each), shown.cards));
  const sign = (one) => JSON.stringify([one?.cards.map((card) => card.part), one?.fields.map((field) => field.name)]);
  const other = rebuild || sign(shown) !== sign(page.shown);
  page.shown = shown;
  if (other) draw(); else refresh();
  if (focus) focus(document.querySelector(`[data-number="${number}"]`));
}
async function step(from, to, words) {
  if (!from.length) return;
  to.push(page.text);
  page.last = "";
  await set(from.pop());
  say(words);
}

// ---- choosing a page ----------------------------------------------------------------------------------------------------------

function choose(told = "") {
  Object.assign(page, { path: "", text: "", published: null, undo: [], redo: [], shown: null });
  history.replaceState(null, "", location.pathname + location.search);
  const list = make("ul", { class: "pages" });
  const rest = make("p");
  const box = make("input", { type: "search", autocomplete: "off", oninput: () => fill() });
  const fill = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = known.pages.filter((each) => words.every((word) => `${each.title} ${each.easy} ${each.path}`.toLowerCase().includes(word)));
    list.replaceChildren(...found.slice(0, LISTED).map((each) => make("li", {},
      make("span", {}, each.title),
      each.alone ? "" : each.easy ? button("Easy Read", () => open(each.twin), { "aria-label": `Change the Easy Read page: ${each.easy}` }) : button("Begin an Easy Read page", () => begin(each.path), { "aria-label": `Begin an Easy Read page for: ${each.title}` }),
      button("Standard", () => open(each.path), { "aria-label": `Change the standard page: ${each.title}` }))));
    rest.textContent = found.length > LISTED ? `There are ${several(found.length - LISTED, "more page")}. Write some words of the title to find them.` : found.length ? "" : "There is no page with these words in its title.";
    if (box.value) say(`${several(found.length, "page")} found.`);
  };
  fill();
  for (const each of drafts.all()) if (each.text === sources[each.path]) drafts.drop(each.path); // the website shows them
  const kept = drafts.all();
  filled(root, status,
    make("p", { class: "desk__warning", role: "alert" }, told),
    kept.length ? make("section", { class: "panel", "aria-labelledby": "kept" }, make("h2", { id: "kept" }, "Your words from before"),
      make("p", {}, "This browser keeps them until the website shows them, or you throw them away."),
      make("ul", { class: "pages" }, ...kept.map((each) => make("li", {},
        make("span", {}, `${titleOf(each.path)}, from ${new Date(each.when).toLocaleString(document.documentElement.lang)}. ${each.path === OWN ? "" : each.given ? "Handed over or saved." : "Not handed over."}`),
        button("Go on", () => open(each.path, each), { "aria-label": `Go on: ${titleOf(each.path)}` }),
        button("Throw away", () => { if (confirm(`Throw your words away? ${titleOf(each.path)}`)) { drafts.drop(each.path); choose(); say("Thrown away."); } }, { "aria-label": `Throw away: ${titleOf(each.path)}` }))))) : null,
    make("section", { class: "panel", "aria-labelledby": "own" }, make("h2", { id: "own" }, "Try your own words"),
      make("p", {}, `Write Easy Read about anything, with our ${known.pictures} pictures. Then print it or save it. Nothing that you write leaves this computer.`),
      button("Begin an empty page", () => own(), { class: "main-action" })),
    known.site.repository ? make("details", { class: "panel" }, make("summary", {}, "Add a new page"), newPage()) : null,
    make("section", { class: "panel", "aria-labelledby": "which" }, make("h2", { id: "which" }, "Change a page"),
      labelled("Find it by its title", box), list, rest,
      WORD_LIST in sources ? button("Change the word list", () => open(WORD_LIST)) : null));
}
/** What a file is called by those who do not know files. */
function titleOf(path) {
  const there = known.pages.find((each) => [each.path, each.twin].includes(path));
  if (path === OWN) return "Your own words";
  if (path === WORD_LIST) return "The word list";
  return !there ? path : path === there.path ? `${there.title} (standard page)` : `${there.easy || there.title} (Easy Read page)`;
}
/** The parts of the site, by the page that each begins with. Pages about the site itself are in no part. */
const folders = () => known.pages.filter((each) => /^content\/.+\/index\.md$/.test(each.path)).map((each) => [each.path.slice("content/".length, -"index.md".length), each.title]);
const slug = (words) => words.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
function newPage() {
  const part = make("select", {}, ...[...folders(), ["", "About this site"]].map(([name, words]) => make("option", { value: name }, words)));
  const folder = make("input", { autocomplete: "off", oninput: () => { folder.dataset.own = "yes"; } });
  const title = make("input", { autocomplete: "off", oninput: () => { if (!folder.dataset.own) folder.value = slug(title.value); } });
  const told = make("p", { role: "alert" });
  return make("form", { onsubmit: (event) => { event.preventDefault(); afterwards(async () => {
    await ask("forget"); // drafts, which are looked for below
    const { refused, files } = await ask("new", { key: part.value + folder.value.trim(), title: title.value.trim() });
    const [standard, easy] = Object.keys(files ?? {});
    const begun = !refused && (drafts.find(standard) || drafts.find(easy));
    told.textContent = refused ?? (begun ? "You began a page of that name before. Go on with it above, or choose another name." : "");
    if (refused || begun) { folder.focus(); return; }
    drafts.keep(standard, files[standard], "");
    drafts.keep(easy, files[easy], "");
    await opened(easy, { text: files[easy] });
  }); } }, labelled("Its title", title), labelled("The part of the website that it belongs to", part), labelled("Its address there, in small letters with hyphens", folder), told, make("button", {}, "Begin both pages"));
}
const begin = (standard) => afterwards(async () => {
  const easy = standard.replace(/\.md$/, ".easy.md");
  const title = known.pages.find((each) => each.path === standard).title;
  await opened(easy, drafts.find(easy) ?? { text: `---\ntitle: ${JSON.stringify(title)}\npicture: information\n---\n` });
});
const openOwn = () => opened(OWN, drafts.find(OWN) ?? { text: "---\ntitle: My own words\npicture: information\n---\n" });
const own = () => afterwards(openOwn);
const open = (path, draft) => afterwards(() => opened(path, draft));

/** Opens a page: as it is published, or with the words of a draft or a link. */
async function opened(path, draft = drafts.find(path)) {
  const mine = drafts.find(path);
  if (draft && mine && mine.text !== draft.text && !confirm("You have words of your own for this page. Open the others instead? Undo brings yours back.")) draft = mine;
  page.path = path;
  page.published = sources[path] ?? null;
  page.hash = page.published === null ? "" : await hex(page.published);
  inView = -1;
  Object.assign(page, { undo: [], redo: [], last: "", base: draft?.hash ?? page.hash });
  await ask("forget"); // what was changed on other pages, but for the other edition of this one
  const twin = path.endsWith(".easy.md") ? path.replace(/\.easy\.md$/, ".md") : path.replace(/\.md$/, ".easy.md");
  for (const other of drafts.all()) {
    const belongs = path === WORD_LIST || [twin, WORD_LIST].includes(other.path);
    if (belongs && ![path, OWN].includes(other.path) && !isOwn()) await ask("read", { path: other.path, text: other.text });
  }
  history.replaceState(null, "", `#page=${encodeURIComponent(path)}`);
  await set(draft?.text ?? page.published ?? "");
  page.given = Boolean(draft?.given);
  if (draft && draft.text !== page.published && page.published !== null) page.undo.push(page.published);
  if (mine && draft && mine.text !== draft.text) page.undo.push(mine.text);
  refresh();
  document.getElementById("page-title").focus();
  if (draft?.hash && page.published === null) warn("There is no page of this name now. It has another name, or was taken away. Copy your words into the page that is there.");
  else if (draft?.hash !== undefined && draft.hash !== page.hash) warn("This page was changed after you began. Look at both before you hand yours over.");
  else say(draft ? "Your words from before are here." : "The page is open.");
}
function warn(words) { root.querySelector(".desk__warning").textContent = words; }
/** Opens what the address says. False where it says nothing. */
async function followed() {
  if (location.hash === "#own") { await openOwn(); return true; }
  const to = await linkedTo(location.hash);
  if (!to) return false;
  if (to.told) choose(to.told);
  else if (to.path !== page.path || to.draft) await opened(to.path, to.draft);
  return true;
}

// ---- the desk -----------------------------------------------------------------------------------------------------------------

function draw() {
  const { shown } = page;
  const back = returning();
  const wide = root.querySelector(".desk__beside")?.dataset.wide;
  root.replaceChildren(status,
    make("div", { class: "desk__top" },
      make("h2", { id: "page-title", tabindex: "-1" }, isOwn() ? "Your own words" : shown.title || "A new page"),
      make("p", {}, isOwn() ? "Nothing that you write leaves this computer." : page.path === WORD_LIST ? `Hard words, what they mean, and office words: ${page.path}` : `${shown.easy ? "Easy Read" : "Standard page"}: ${page.path}`),
      make("p", { class: "desk__warning", role: "alert" }),
      make("div", { class: "tools", role: "group", "aria-label": "For the whole page" },
        button("Undo", () => afterwards(() => step(page.undo, page.redo, "Undone.")), { id: "undo" }),
        button("Do again", () => afterwards(() => step(page.redo, page.undo, "Done again.")), { id: "redo" }),
        isOwn() || !shown.twin ? null : button(shown.easy ? "Open the standard page" : "Open the Easy Read page", () => open(shown.twin)),
        button("Other pages", () => leave(), { id: "leave" }),
        button(finishing(), () => afterwards(finish), { class: "main-action", id: "finish" }))),
    make("div", { class: "desk" },
      make("div", { class: "desk__words" }, whole(), fields(), shown.easy ? cards() : body()),
      shown.twin ? beside(wide) : ""));
  refresh();
  back();
}
/** What gives the focus back to what had it, or to what is like it, once the page is drawn again. */
function returning() {
  const { activeElement } = document;
  const name = activeElement?.getAttribute("aria-label");
  if (!root.contains(activeElement)) return () => {};
  return () => {
    const other = { undo: "redo", redo: "undo" }[activeElement.id] ?? "page-title";
    const like = [...root.querySelectorAll("[aria-label]")].filter((each) => name && each.getAttribute("aria-label") === name);
    [activeElement.id && document.getElementById(activeElement.id), ...like, document.getElementById(other)].find((each) => each && !each.disabled)?.focus();
  };
}
function leave() {
  if (!isChanged() || page.given || confirm("You have not handed your words over. They are kept in this browser. Leave this page?")) choose();
}
const whole = () => make("div", { class: "whole", id: "whole" });

function fields() {
  const { shown } = page;
  if (!shown.fields.length) return "";
  return make("details", { class: "panel", id: "fields", open: !shown.title || isOwn() }, make("summary", {}, "Title and other fields"),
    ...shown.fields.map((field) => {
      const told = make("ul", { class: "findings", id: `told-field-${field.name}`, "data-of": `field-${field.name}` });
      const write = (value) => afterwards(() => change({ do: "field", name: field.name, value, plain: field.type !== "written" }, { rebuild: field.type === "picture" }));
      const given = { id: `field-${field.name}`, value: field.value };
      if (field.type === "picture") return make("div", { class: "field" }, make("span", {}, field.label), button(`${field.value || "None"}: choose another`, () => pictures(field.value, (picture) => write(picture.name)), { id: given.id }), told);
      const box = field.type === "choice"
        ? make("select", { ...given, onchange: (event) => write(event.target.value) }, ...[["", "Nothing chosen"], ...field.choices].map(([name, words]) => make("option", { value: name }, words)))
        : make("input", { ...given, type: { number: "text", date: "date" }[field.type] ?? "text", inputmode: field.type === "number" ? "numeric" : null, autocomplete: "off", oninput: (event) => write(event.target.value) });
      box.value = field.value;
      const line = labelled(field.label + (field.required ? "" : " (may be empty)"), box);
      line.append(told);
      return line;
    }));
}

function body() {
  const box = make("textarea", { class: "body", rows: "24", spellcheck: "true", value: page.shown.body, oninput: (event) => type({ do: "body", words: event.target.value }) });
  return make("div", { class: "panel" }, labelled(page.path === WORD_LIST ? "The list, as it stands in the file" : "The words, in Markdown", box));
}

function cards() {
  const list = make("ol", { class: "statements" }, ...page.shown.cards.map(card));
  const add = button(page.shown.cards.length ? "Add a statement at the end" : "Add the first statement", () => adding(-1), { class: "main-action" });
  return make("section", { "aria-labelledby": "statements" }, make("h2", { id: "statements" }, "Statements"),
    make("p", {}, "One idea, one picture. Write each sentence on a line of its own."), list,
    make("div", { class: "tools" }, add, button("Add a heading at the end", () => heading(-1)),
      page.shown.cards.length > 1 ? button(`${finishing()} this page`, () => afterwards(finish)) : null));
}
const adding = (number) => afterwards(() => change({ do: "add", number, words: "" }, { focus: (each) => { each?.querySelector("textarea")?.focus(); say("A statement was added. Write its words."); } }));
const heading = (number) => afterwards(() => change({ do: "add-heading", number, words: "A new heading" }, { focus: (each) => { each?.querySelector("input, textarea")?.select(); say("A heading was added."); } }));

let waitingWords = {};
/** While somebody types, only the last words are asked about, and none that were typed while another page was opening. */
function type(action) {
  const { path } = page.shown; // which page.path is before it is shown
  const key = `${action.do} ${action.number}`;
  waitingWords[key] = action.words;
  afterwards(async () => {
    if (waitingWords[key] !== action.words || page.path !== path) return;
    await change(action, { rebuild: false });
  });
}

/** A picture for a new statement, once it has words. Whoever wrote them sees it, and may choose another. */
const suggest = (number) => afterwards(async () => {
  const card = () => page.shown?.cards.find((one) => one.number === number);
  if (!card()?.target.endsWith(`/${NO_PICTURE}`)) return;
  await change({ do: "suit", number }, { rebuild: false });
  if (card().picture) say(`The picture is now: ${card().picture.idea}. Choose another if it does not suit.`);
});
/** What somebody pasted: each line becomes a statement with a picture that may suit it. */
const apart = (number) => afterwards(async () => {
  const before = page.shown.cards.length;
  await change({ do: "apart", number }, { focus: (each) => each?.querySelector("textarea")?.focus() });
  say(`${several(page.shown.cards.length - before + 1, "statement")} now. Look at each picture. Undo puts them together again.`);
});

let pause;
/** After a pause, those who hear the page are told how many problems stand at the words that they write. */
function count(number) {
  clearTimeout(pause);
  pause = setTimeout(() => { const told = page.shown?.problems.filter((each) => each.block === number).length; say(told ? `${several(told, "thing")} to look at, below these words.` : "No problems here."); }, 1500);
}
/** Marks in the other edition what a statement comes from. */
function point(number) {
  const from = page.shown?.cards.find((each) => each.number === number)?.from ?? [];
  for (const each of root.querySelectorAll("#twin p")) each.classList.toggle("now", from.some((words) => each.textContent.includes(words)));
}

let inView = -1;
/** Shows in the reader's view the statement that somebody is at. */
function scrollTo(number = inView) {
  inView = number;
  const frame = root.querySelector(".view:not([hidden])");
  const at = page.shown?.cards.filter((each) => each.part === "statement").findIndex((each) => each.number === number);
  const there = frame?.contentDocument.querySelectorAll(".statement")[at];
  if (there) frame.contentWindow.scrollTo(0, Math.max(0, there.getBoundingClientRect().top + frame.contentWindow.scrollY - 16));
}

function nameOf(place, cards = page.shown.cards) {
  return { heading: "Heading", statement: `Statement ${cards.slice(0, place + 1).filter((one) => one.part === "statement").length}` }[cards[place].part] ?? "Not a statement";
}
function card(each, place) {
  const { number } = each;
  const total = page.shown.cards.length;
  const name = nameOf(place);
  const told = make("ul", { class: "findings", "data-of": `words-${number}` });
  const given = { id: `words-${number}`, spellcheck: "true", oninput: (event) => { if (each.part !== "heading") fit([event.target]); type({ do: "words", number, words: event.target.value }); count(number); }, onchange: () => suggest(number), onfocus: () => point(number) };
  const box = each.part === "heading" ? make("input", { ...given, value: each.words }) : make("textarea", { ...given, rows: "2", value: each.words, "aria-label": `Words of ${name}` });
  const move = (by, button_) => afterwards(() => change({ do: "move", number, by }, { focus: (there, now) => {
    const to = there?.querySelector(button_);
    (to && !to.disabled ? to : there?.querySelector(".move:not(:disabled)"))?.focus();
    say(`Moved to place ${page.shown.cards.findIndex((one) => one.number === now) + 1} of ${total}.`);
  } }));
  const remove = () => afterwards(async () => {
    await change({ do: "remove", number });
    (root.querySelectorAll(".statements > li textarea, .statements > li input")[Math.max(0, place - 1)] ?? document.getElementById("statements"))?.focus();
    say(`${name} was taken out. Choose Undo to have it back.`);
  });
  return make("li", { class: `unit unit--${each.part}`, "data-number": number, onfocusin: () => scrollTo(number),
    onkeydown: (event) => { if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) { event.preventDefault(); move(event.key === "ArrowUp" ? -1 : 1, event.key === "ArrowUp" ? ".up" : ".down"); } } },
  make("h3", {}, name),
  make("div", { class: "unit__row" },
    each.part === "statement" ? button("", () => pictures(plain(box.value), (picture) => afterwards(() => change({ do: "picture", number, file: picture.file }, { focus: (there) => { there?.querySelector(".unit__picture")?.focus(); say(`The picture is now: ${picture.idea}.`); } }))), { class: "unit__picture" }) : null,
    make("div", { class: "unit__words" }, labelled(each.part === "heading" ? "Heading" : "Words", box), told,
      each.part === "statement" ? button("Make a statement of each line", () => apart(number), { class: "unit__apart", hidden: true }) : null, make("p", { class: "unit__from" }))),
  make("div", { class: "tools", role: "group", "aria-label": `For ${name}` },
    each.part === "statement" ? button("Hard word", () => mark(box, "**", "**", "hard word"), { title: "Marks the words that you chose as a hard word" }) : null,
    each.part === "statement" ? button("Link", () => link(box)) : null,
    each.part === "statement" && "speechSynthesis" in window ? button("Read it to me", () => read(box.value), { title: "Your browser's own voice" }) : null,
    button("Up", () => move(-1, ".up"), { class: "move up", disabled: place === 0, "aria-label": `Move ${name} up` }),
    button("Down", () => move(1, ".down"), { class: "move down", disabled: place === total - 1, "aria-label": `Move ${name} down` }),
    button("Add below", () => adding(number), { "aria-label": `Add below ${name}` }),
    button("Take out", remove, { "aria-label": `Take out ${name}` })),
  each.part === "statement" ? more(each, name) : null);
}
function more(each, name) {
  const { number } = each;
  const item = make("input", { type: "checkbox", id: `item-${number}`, checked: each.item, onchange: (event) => afterwards(() => change({ do: "item", number, item: event.target.checked }, { focus: (there) => there?.querySelector(`#item-${number}`)?.focus() })) });
  return make("details", { class: "unit__more" }, make("summary", { "aria-label": `More for ${name}` }, "More"),
    make("p", {}, item, make("label", { for: item.id }, "It is an item of the list that the statement above begins")),
    labelled("What the picture adds to the words. Leave it empty if it adds nothing.", make("input", { value: each.alt, oninput: (event) => type({ do: "alt", number, words: event.target.value }) })),
    labelled("Words of the standard page that it comes from, if we guess wrong", make("input", { value: each.source, oninput: (event) => type({ do: "source", number, words: event.target.value }) })),
    button("Add a heading below", () => heading(number)));
}
const fitted = new WeakMap();
/** Makes boxes as high as their words, all at once: to ask each for its height alone takes long on a long page. */
function fit(boxes) {
  const others = boxes.filter((box) => fitted.get(box) !== box.value);
  others.forEach((box) => { box.style.height = "auto"; });
  const heights = others.map((box) => box.scrollHeight);
  others.forEach((box, place) => { box.style.height = `${heights[place] + 4}px`; fitted.set(box, box.value); });
}
function mark(box, before, after, empty) {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const words = value.slice(start, end) || empty;
  box.setRangeText(before + words + after, start, end, "end");
  box.focus();
  box.setSelectionRange(start + before.length, start + before.length + words.length);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}
/** The way from this page to another. */
function wayTo(path) {
  const from = page.path.split("/").slice(0, -1), to = path.split("/");
  while (from.length && from[0] === to[0]) { from.shift(); to.shift(); }
  return "../".repeat(from.length) + to.join("/");
}
function link(box) {
  const { selectionStart: start, selectionEnd: end } = box;
  const list = make("ul", { class: "pages" });
  const told = make("p", { role: "status" });
  const write = make("input", { type: "text", autocomplete: "off", oninput: () => search() });
  const take = (target) => {
    dialog.addEventListener("close", () => { // after what had the focus before has it
      box.setSelectionRange(start, end);
      mark(box, "[", `](${target.replace(/[\s()]/g, encodeURIComponent)})`, "words of the link");
    });
    dialog.close();
  };
  const search = () => {
    const words = write.value.trim();
    const isAddress = /^(https?:\/\/|mailto:|tel:)\S/.test(words);
    const found = isAddress || isOwn() ? [] : known.pages.filter((each) => each.easy && words.toLowerCase().split(/\s+/).every((word) => `${each.title} ${each.easy}`.toLowerCase().includes(word))).slice(0, 12);
    told.textContent = isAddress ? "" : isOwn() ? "Write an address that starts with https://." : found.length ? "Choose a page:" : "There is no page with these words in its title.";
    list.replaceChildren(...isAddress ? [make("li", {}, button(`Lead to ${words}`, () => take(words)))] : found.map((each) => make("li", {}, button(each.easy, () => take(wayTo(each.twin))))));
  };
  const dialog = show("Where does the link lead?", labelled(isOwn() ? "An address that starts with https://" : "Words of the page's title, or an address that starts with https://", write), told, list);
  write.focus();
  search();
}
function read(words) {
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(plain(words));
  said.lang = document.documentElement.lang;
  said.rate = 0.85;
  speechSynthesis.speak(said);
  say("Your browser's own voice reads it.");
}

// ---- what is told -------------------------------------------------------------------------------------------------------------

/** A problem as it is told here. No list explains a hard word in words of one's own, and a picture that is still to choose has no name. */
function asShown(each) {
  if (each.rule === "unknown-picture" && each.message.includes(NO_PICTURE.replace(".svg", ""))) return { ...each, may: false, message: "This statement has no picture yet." };
  if (each.rule === "unknown-word" && isOwn()) return { ...each, must: false, message: each.message.replace("is not in the word list.", "is marked as a hard word."), remedy: "Say what it means in the same statement, or in the next." };
  return each;
}
/** Cards have no lines: the statement at a line is named. */
function named(each, cards) {
  const inCards = (words) => words.replace(/\bon line (\d+)/g, (all, line) => { const at = cards.findLastIndex((one) => one.line <= line); return at < 0 ? all : `beside ${nameOf(at, cards)}`; });
  return each.path === page.path && cards.length ? { ...each, message: inCards(each.message), remedy: inCards(each.remedy) } : each;
}
const HERE = { "no-statements": "Choose: Add the first statement.", "unknown-picture": "Choose one beside the words." }; // what to do here, where the file's way is another
const remedy = (each) => each.rule === "unknown-word" ? each.remedy.replace(/^Add it to \S+ with its meaning, or/, "Say what it means, or") : HERE[each.rule] ?? each.remedy;
function problem(each) {
  const way = guide.get(each.rule) ?? (problems && `${problems}${each.rule}`);
  const item = make("li", { class: each.must ? "finding finding--must" : "finding" },
    make("span", { id: `finding-${++labels}` }, make("strong", {}, each.must ? "Put right: " : "Think about: "), `${each.message} ${remedy(each)}`), " ",
    way && way !== "#" ? make("a", { href: way, target: "_blank", rel: "noopener", "aria-label": `Why? ${each.rule}, in a new tab` }, "Why?") : make("span", { class: "finding__rule" }, each.rule));
  const here = each.path === page.path && !isOwn();
  if (here && each.rule === "unknown-word" && WORD_LIST in sources) item.append(" ", button("Say what it means", () => asked(item, "Say what it means", `What does '${wordAt(each)}' mean? Write one or two short sentences, such as: Prevention means stopping people from getting ill.`, (words) => explain(wordAt(each), words)), { class: "small", "aria-label": `Say what it means: ${wordAt(each)}` }));
  if (each.may && each.path === page.path) item.append(" ", button("Leave it so", () => asked(item, "Leave it so", "Why may this page do so? It counts for the whole page.", (words) => leaveSo(each.rule, words)), { "aria-label": `Leave it so: ${each.message}`, class: "small" }));
  return item;
}
/** Asks for some words below a problem, in place of its buttons. */
function asked(item, name, words, act) {
  const box = make("input", { autocomplete: "off" });
  const buttons = [...item.querySelectorAll("button")];
  const back = () => { form.remove(); buttons.forEach((each) => { each.hidden = false; }); };
  const to = document.getElementById(item.parentElement.dataset.of) ?? document.getElementById("page-title");
  const form = make("form", { class: "allow", onsubmit: (event) => {
    event.preventDefault();
    if (!box.value.trim()) { box.focus(); return; }
    back();
    to.focus();
    afterwards(() => act(box.value));
  } }, labelled(words, box), make("div", { class: "tools" }, make("button", {}, name), button("Do not", () => { back(); buttons.at(-1)?.focus(); })));
  buttons.forEach((each) => { each.hidden = true; });
  item.append(form);
  box.focus();
}
async function leaveSo(rule, reason) {
  await change({ do: "allow", rule, reason, allowed: allowed() }, { rebuild: false });
  say("Left so, with your reason.");
}
/** The hard word that a problem is about, which stands in its line between stars. */
const wordAt = (each) => /\*\*(.+?)\*\*/.exec(page.text.split(/\r\n|\r|\n/)[each.line - 1].slice(Math.max(0, each.column - 3)))?.[1] ?? "";
/** Puts a hard word into the word list, which is a file of its own to hand over. */
async function explain(word, meaning) {
  const mine = drafts.find(WORD_LIST);
  const { text } = await ask("explain", { text: mine?.text ?? sources[WORD_LIST], word, meaning });
  drafts.keep(WORD_LIST, text, mine?.hash ?? await hex(sources[WORD_LIST]));
  await ask("read", { path: WORD_LIST, text });
  await set(page.text, { rebuild: false });
  say(`${word} is in the word list now. You hand the list over too, after this page.`);
}
const allowed = () => Object.fromEntries(page.shown.allowed.map(({ rule, reason }) => [rule, reason]));

/** What changes while somebody types: problems, pictures, counts and the reader's view. Boxes keep what is in them. */
function refresh() {
  const { shown } = page;
  for (const [id, steps] of [["undo", page.undo], ["redo", page.redo]]) document.getElementById(id).disabled = !steps.length;
  const byBlock = Map.groupBy ? Map.groupBy(shown.problems, (each) => each.block) : group(shown.problems);
  const used = new Set();
  for (const each of shown.cards) {
    const item = root.querySelector(`[data-number="${each.number}"]`);
    const told = byBlock.get(each.number) ?? [];
    told.forEach((one) => used.add(one));
    fill(item.querySelector(".findings"), told);
    item.classList.toggle("unit--wrong", told.some((one) => one.must));
    const picture = item.querySelector(".unit__picture");
    if (picture && picture.dataset.name !== (each.picture?.name ?? each.target)) {
      picture.dataset.name = each.picture?.name ?? each.target;
      picture.replaceChildren(each.picture ? make("img", { src: new URL(`../${each.picture.uri}`, base), alt: "" }) : "", make("span", {}, each.picture ? `Picture: ${each.picture.idea}. Change it` : each.target.endsWith(`/${NO_PICTURE}`) ? "Choose a picture" : "There is no such picture. Choose one"));
    }
    item.querySelector(".unit__apart")?.toggleAttribute("hidden", each.words.split("\n").length < MANY_LINES);
    item.querySelector(".unit__from").textContent = each.from?.length ? `It comes from: ${each.from.join(" ")}` : "";
  }
  fit([...root.querySelectorAll(".statements textarea")]);
  const lines = page.text.split(/\r\n|\r|\n/);
  for (const field of shown.fields) {
    const told = shown.problems.filter((one) => !used.has(one) && (one.message.startsWith(`'${field.name}'`) || (lines[one.line - 1] ?? "").startsWith(`${field.name}:`)) && one.line <= lines.indexOf("---", 1) + 1);
    told.forEach((one) => used.add(one));
    fill(document.getElementById(`told-field-${field.name}`), told);
    if (told.length) document.getElementById("fields").open = true;
  }
  const { counts, since } = shown;
  const must = shown.problems.filter((one) => one.must).length;
  filled(document.getElementById("whole"), ...[
    page.path === WORD_LIST ? make("p", { class: "counts" }, make("strong", {}, must ? `${several(must, "thing")} to put right.` : "It can be read."), " Finish checks the rest.") : make("p", { class: "counts" }, counts.words ? `${several(counts.sentences, "sentence")}, ${several(counts.words, "word")}, about ${several(counts.minutes, "minute")} to hear.` : "No words yet.", " ",
      make("strong", {}, must ? `${several(must, "thing")} to put right.` : shown.problems.length ? "Nothing must be put right." : "No problems.")),
    isOwn() || since.state === "alone" ? null : make("p", { class: "counts" }, { never: "Nobody has said yet that both editions were compared.", same: "Both editions are as they were when somebody compared them.", waived: "A change since both editions were compared has leave.", changed: `Since somebody compared both editions, ${several(since.standard, "part")} of the standard page and ${several(since.easy, "statement")} changed.` }[since.state]),
    ...shown.allowed.map((each) => make("p", { class: "counts" }, `Left so: ${each.rule}. ${each.reason} `, button("Take the leave back", () => afterwards(() => change({ do: "allow", rule: each.rule, reason: "", allowed: allowed() })), { class: "small" }))),
  ]);
  const rest = shown.problems.filter((one) => !used.has(one));
  if (rest.length) document.getElementById("whole").append(make("ul", { class: "findings" }, ...rest.map((one) => {
    const item = problem(one);
    if (!shown.easy) item.prepend(button(`Line ${one.line}`, () => find(one), { class: "small" }), " ");
    return item;
  })));
  view();
}
const group = (list) => list.reduce((map, each) => map.set(each.block, [...(map.get(each.block) ?? []), each]), new Map());
function fill(list, problems) {
  if (list.querySelector("form.allow")) return;
  problems = [...problems].sort((one, other) => other.must - one.must);
  const now = JSON.stringify(problems.map((each) => [each.rule, each.message]));
  if (list.dataset.now === now) return;
  list.dataset.now = now;
  list.replaceChildren(...problems.map(problem));
  document.getElementById(list.dataset.of)?.setAttribute("aria-describedby", [...list.querySelectorAll("span[id]")].map((each) => each.id).join(" "));
}
function find(one) {
  const box = root.querySelector(".body");
  const before = page.text.slice(0, page.text.length - page.shown.body.length).split("\n").length - 1;
  const lines = box.value.split("\n");
  const at = lines.slice(0, Math.max(0, one.line - 1 - before)).reduce((sum, line) => sum + line.length + 1, 0) + one.column - 1;
  box.focus();
  box.setSelectionRange(at, at + (one.length || 1));
}

// ---- beside it ----------------------------------------------------------------------------------------------------------------

function beside(wide = "no") {
  const choice = (words, pressed, onclick) => button(words, onclick, { "aria-pressed": pressed ? "true" : "false" });
  const frame = make("iframe", { title: "What readers will see", sandbox: "allow-same-origin allow-modals", class: "view" });
  const twin = make("div", { class: "twin-text", id: "twin", hidden: true, tabindex: "0", role: "region", "aria-label": "The other edition" });
  const side = make("aside", { class: "desk__beside", "aria-label": "Beside it", "data-wide": wide });
  const tools = make("div", { class: "tools", role: "group", "aria-label": "What to show here" });
  const show = (what) => {
    side.dataset.shows = what;
    side.dataset.wide = what === "wide" ? "yes" : "no";
    frame.hidden = what === "twin";
    twin.hidden = what !== "twin";
    [...tools.children].forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.what === what)));
    if (what === "twin") afterwards(() => other(twin));
    frame.contentDocument?.body?.classList.toggle("words-only", what === "words");
  };
  const options = page.shown.easy ? [["phone", "As on a phone"], ["wide", "As on a computer"], ["words", "Words only"]] : [];
  if (!isOwn()) options.push(["twin", page.shown.easy ? "The standard page" : "The Easy Read page"]);
  tools.append(...options.map(([what, words]) => { const each = choice(words, false, () => show(what)); each.dataset.what = what; return each; }));
  side.append(make("h2", {}, page.shown.easy ? "What readers will see" : "The other edition"), tools, frame, twin);
  queueMicrotask(() => show(options[0]?.[0] ?? "phone"));
  return side;
}
function view() {
  const frame = root.querySelector(".view");
  if (!frame || !page.shown.easy) return;
  const inside = frame.contentDocument;
  if (!inside.querySelector("main")) {
    inside.documentElement.lang = document.documentElement.lang;
    inside.title = "What readers will see";
    inside.head.append(...[...root.dataset.styles.split(" ").map((each) => new URL(each, location.href)), new URL("view.css", base)].map((href) => { const sheet = inside.createElement("link"); sheet.rel = "stylesheet"; sheet.href = href; sheet.addEventListener("load", () => scrollTo()); return sheet; }));
    inside.body.append(inside.createElement("main"));
  }
  inside.querySelector("main").innerHTML = page.shown.view; // by the site's own template, which lets no words become markup
  for (const each of inside.querySelectorAll("[src], a[href]")) {
    const name = each.hasAttribute("src") ? "src" : "href";
    each.setAttribute(name, new URL(each.getAttribute(name), base));
  }
}
async function other(box) {
  const twin = await ask("beside", { path: page.path });
  if (twin.view !== undefined) {
    const shown = new DOMParser().parseFromString(twin.view, "text/html");
    box.replaceChildren(make("h3", {}, twin.title || "There is no Easy Read page yet."), ...[...shown.querySelectorAll(".words p, h2")].map((each) => make("p", {}, each.textContent)));
  } else box.replaceChildren(make("h3", {}, twin.title || "There is no standard page."), make("p", {}, twin.summary ?? ""), ...(twin.blocks ?? []).map((each) => make(each.kind === "heading" ? "h4" : "p", {}, each.text)));
}

// ---- pictures -----------------------------------------------------------------------------------------------------------------

function pictures(words, chosen) {
  const list = make("ul", { class: "finder" });
  const told = make("p", { role: "status" });
  const box = make("input", { type: "text", autocomplete: "off", value: words.slice(0, 80), oninput: () => search() });
  const search = () => { const asked = box.value; afterwards(async () => {
    if (asked !== box.value) return;
    const { pictures: found } = await ask("find", { words: asked });
    list.dataset.answers = asked;
    told.textContent = found.length ? `${several(found.length, "picture")}, the best first.` : "No picture. Try another word.";
    list.replaceChildren(...found.map((each) => make("li", {}, make("button", { type: "button", onclick: () => { dialog.close(); chosen(each); } },
      make("img", { src: new URL(`../${each.uri}`, base), alt: "", loading: "lazy" }), make("strong", {}, each.idea), make("span", {}, each.shows), each.not_for ? make("span", {}, `Not for: ${each.not_for}.`) : null))));
  }); };
  const dialog = show("Choose a picture", labelled("What should it show?", box), told, list);
  box.focus();
  box.select();
  search();
}
function show(title, ...children) {
  const back = document.activeElement;
  const dialog = make("dialog", { class: "window", "aria-labelledby": "window-title" },
    make("div", { class: "window__top" }, make("h2", { id: "window-title", tabindex: "-1" }, title), button("Close", () => dialog.close())), ...children);
  dialog.addEventListener("close", () => { dialog.remove(); if (back?.isConnected) back.focus(); });
  root.append(dialog);
  dialog.showModal();
  return dialog;
}

// ---- handing over -------------------------------------------------------------------------------------------------------------

function finish() {
  const told = make("div", {}, make("p", { role: "status" }, "The whole site is being checked …"));
  const kept = make("p", { class: "guard", role: "alert" });
  const dialog = show(isOwn() ? "Print or save" : "Finish", told, kept, ...(isOwn() ? ownWays() : ways()));
  dialog.querySelector("#window-title").focus();
  if (!isOwn()) afterwards(async () => { kept.textContent = await guard(); });
  if (isOwn()) tell(told, page.shown.problems);
  else ask("everything", { path: page.path }).then(({ problems }) => tell(told, problems.map((each) => named(asShown(each), page.shown.cards))), (error) => { told.textContent = error.message; });
}
function tell(told, problems) {
  problems.sort((one, other) => other.must - one.must);
  const must = problems.filter((each) => each.must).length;
  told.replaceChildren(make("p", { role: "status" }, make("strong", {}, must ? `${several(must, "thing")} to put right first.` : "The check finds nothing that must be put right.")),
    problems.length ? make("ul", { class: "findings" }, ...problems.map((each) => make("li", { class: each.must ? "finding finding--must" : "finding" }, make("strong", {}, each.must ? "Put right: " : "Think about: "), `${each.message} ${remedy(each)} `, place(each)))) : "");
}
/** Where a problem is: a way to the statement, or the file and its line. */
function place(each) {
  const here = page.shown.problems.find((one) => one.path === each.path && one.rule === each.rule && one.message === each.message && one.line === each.line)?.block ?? -1;
  const at = page.shown.cards.findIndex((one) => one.number === here);
  if (at < 0) return make("span", { class: "finding__rule" }, `${each.path}, line ${each.line}`);
  return button(`Go to ${nameOf(at)}`, () => {
    const dialog = root.querySelector("dialog");
    dialog.addEventListener("close", () => document.getElementById(`words-${here}`).focus()); // after what had the focus before has it
    dialog.close();
  }, { class: "small" });
}
/** Whether what is published is still what these words were made from. */
async function guard() {
  if (page.published === null) return "";
  try {
    const now = await (await fetch(new URL("hashes.json", base), { cache: "no-store" })).json();
    return now[page.path] === page.base ? "" : "Somebody changed this page while you wrote. Do not paste over it: load this page again, and look at both.";
  } catch {
    return "You are offline, so nobody can tell whether the page was changed meanwhile. Save your words, and hand them over later.";
  }
}
/** Other files that were changed too, and belong to this: the twin, the word list, and for the word list all pages. */
const together = () => drafts.all().filter(({ path }) => ![page.path, OWN].includes(path) && (page.path === WORD_LIST || [page.shown.twin, WORD_LIST].includes(path)));
const called = (path) => path === WORD_LIST ? "the word list" : path === page.shown.twin ? `the ${page.shown.easy ? "standard" : "Easy Read"} page` : titleOf(path);
function others() {
  const also = together();
  const names = also.map(({ path }) => called(path)).join(" and ");
  if (!also.length) return null;
  if (also.some(({ given }) => given)) return make("p", {}, make("strong", {}, `You handed over ${names} before. `), "Do they belong together? Write the branch of that pull request below.");
  return make("p", {}, make("strong", {}, `You changed ${names} too. `), `Hand ${also.length > 1 ? "all" : "both"} over together: this one first. Then open the ${also.length > 1 ? "next" : "other"}, choose Finish, and write the branch of the first below. `,
    ...also.filter(({ path }) => path !== page.shown.twin).map(({ path }) => button(`Open ${called(path)}`, () => { root.querySelector("dialog").close(); open(path); }, { class: "small" })));
}
/** Where the change goes to. The second page of two goes to the branch of the first, so that both are looked at together. */
let into = branch;
function branchBox() {
  const box = make("input", { autocomplete: "off", spellcheck: "false", value: into === branch ? "" : into, oninput: () => { into = box.value.trim() || branch; } });
  return make("details", { open: into !== branch || together().some(({ given }) => given) }, make("summary", {}, "Did you hand over another page, and do they belong together?"),
    labelled("The branch of that pull request, such as maria-patch-1. It stands under its title.", box));
}
const address = (way, text = "") => `${repository}/${way.replace("{branch}", encodeURIComponent(into).replace(/%2F/g, "/")).replace("{path}", page.path.split("/").map(encodeURIComponent).join("/")).replace("{text}", encodeURIComponent(text))}`;
function ways() {
  const isNew = page.published === null;
  const form = FORGES[forge] ?? FORGES.github;
  const fits = isNew && form.new.includes("{text}") && address(form.new, page.text).length <= LONGEST;
  const said = make("p", { role: "status" });
  const go = () => afterwards(async () => {
    if (!fits) await copy(page.text, said, "Your words are copied. Paste them into the page that opened.");
    const way = fits ? address(form.new, page.text) : address(isNew ? form.new.replace("&value={text}", "") : form.edit);
    window.open(way, "_blank", "noopener");
    said.append(" ", make("a", { href: way, target: "_blank", rel: "noopener" }, "Did nothing open? Open it here, in a new tab."));
    handed();
  });
  return [
    repository ? make("section", {}, make("h3", {}, "Hand it over"),
      others(),
      branchBox(),
      make("p", {}, fits ? "Choose the button below. A form opens in a new tab." : "Choose the button below. Your words are copied, and the file opens in a new tab. Then:"),
      make("ol", {}, ...(fits
        ? ["Look at the form, which is filled in.", "Choose the green button, Commit changes. Say in one line what is new."]
        : ["Click into the words there.", "Press Ctrl and A, then Ctrl and V. On a Mac: Cmd instead of Ctrl.", "Choose the green button, Commit changes. Say in one line what you changed and why."]).map((each) => make("li", {}, each))),
      fits ? null : make("img", { src: new URL("hand-over.svg", base), alt: "A form with three marks: 1 at the words, 2 at the keys Ctrl A and Ctrl V, 3 at the green button.", class: "hand-over" }),
      button(fits ? "Open the form, filled in" : "Copy my words and open the file", go, { class: "main-action" }), said) : null,
    make("section", {}, make("h3", {}, "Or save it, or send it"),
      make("div", { class: "tools" },
        button("Save the file", () => { save(page.text, page.path.split("/").pop(), "text/markdown"); handed(); }),
        button("Copy a link to send", () => afterwards(async () => copy(await linkTo(), linked, "The link is copied. Whoever opens it sees your words here."))),
        button("Throw my words away", () => { if (confirm("Throw away what you changed on this page?")) { drafts.drop(page.path); root.querySelector("dialog").close(); afterwards(thrownAway); } })),
      linked),
  ];
}
const linked = make("p", { role: "status" });
async function thrownAway() {
  if (page.published === null) { choose(); say("Thrown away."); return; }
  page.undo.push(page.text);
  page.base = page.hash;
  await set(page.published);
  say("Thrown away. Choose Undo to have it back.");
}
async function copy(text, told, words) {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = words;
  } catch {
    const box = make("textarea", { rows: "6", readonly: true, value: text, "aria-label": "Copy these words" });
    told.replaceChildren("Your browser does not let this page copy. Copy these words yourself:", box);
    box.focus();
    box.select();
  }
}
function save(text, name, type) {
  const way = make("a", { href: URL.createObjectURL(new Blob([text], { type })), download: name });
  root.append(way);
  way.click();
  way.remove();
  setTimeout(() => URL.revokeObjectURL(way.href), 10_000);
}
const packed = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
async function linkTo() {
  const bytes = await packed(new TextEncoder().encode(page.text), new CompressionStream("deflate-raw"));
  const text = btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${location.origin}${location.pathname}#page=${encodeURIComponent(page.path)}&from=${page.base}&text=${text}`;
}
const LOST = "This link is not whole. Perhaps a part of it was lost on its way. Ask for it again, as a whole.";
/** What an address leads to: a page, perhaps with words for it, or what to tell. Null where it says nothing. */
async function linkedTo(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const [path, text] = [given.get("page"), given.get("text")];
  if (!path) return hash.length > 1 && text ? { told: LOST } : null;
  if (path !== WORD_LIST && !/^(content|docs)\/[a-z0-9/_-]+(\.easy)?\.md$/.test(path)) return { told: LOST };
  if (given.has("from") && !text) return { told: LOST };
  if (!text) return path in sources || drafts.find(path) ? { path } : { told: `There is no page ${path} now. Perhaps it has another name. Find it below by its title.` };
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
    return { path, draft: { text: new TextDecoder("utf-8", { fatal: true }).decode(await packed(bytes, new DecompressionStream("deflate-raw"))), hash: given.get("from") ?? "" } };
  } catch {
    return { told: LOST };
  }
}
function ownWays() {
  const name = slug(page.shown.title) || "easy-read";
  return [make("div", { class: "tools" },
    button("Print it", () => root.querySelector(".view").contentWindow.print(), { class: "main-action" }),
    button("Save as a web page", () => afterwards(async () => { save(await wholePage(), `${name}.html`, "text/html"); page.given = true; })),
    button("Save as a Word file", () => afterwards(async () => { save(await wordFile(), `${name}.docx`, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"); page.given = true; })),
    button("Save as Markdown", () => { save(page.text, `${name}.easy.md`, "text/markdown"); page.given = true; }),
    button("Begin anew", () => { if (confirm("Throw your words away?")) { drafts.drop(OWN); root.querySelector("dialog").close(); own(); } })),
  make("p", {}, "Our pictures are free for anyone to use."), linked];
}
/** The page as Word reads it. Word cannot be relied on to show drawings, so they are painted. */
async function wordFile() {
  const pictures = {};
  for (const { picture } of page.shown.cards) if (picture) pictures[picture.name] ??= await painted(new URL(`../${picture.uri}`, base));
  const { file } = await ask("word", { path: page.path, pictures });
  return Uint8Array.from(atob(file), (each) => each.charCodeAt(0));
}
async function painted(src, side = 480) {
  const picture = new Image(side, side);
  picture.src = src;
  await picture.decode();
  const canvas = make("canvas", { width: side, height: side });
  const fit = Math.min(side / (picture.naturalWidth || side), side / (picture.naturalHeight || side));
  const [width, height] = [(picture.naturalWidth || side) * fit, (picture.naturalHeight || side) * fit];
  canvas.getContext("2d").drawImage(picture, (side - width) / 2, (side - height) / 2, width, height);
  return canvas.toDataURL("image/png").split(",")[1];
}
/** The reader's view as one file, with its styles and pictures in it. */
async function wholePage() {
  const inside = root.querySelector(".view").contentDocument.cloneNode(true);
  const styles = await Promise.all([...inside.querySelectorAll("link")].map(async (each) => (await fetch(each.href)).text()));
  inside.querySelectorAll("link").forEach((each) => each.remove());
  const charset = inside.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  inside.head.prepend(charset);
  inside.title = page.shown.title;
  await Promise.all([...inside.querySelectorAll("img")].map(async (each) => {
    const picture = await (await fetch(each.getAttribute("src"))).blob();
    each.setAttribute("src", await new Promise((done) => { const reader = new FileReader(); reader.onload = () => done(reader.result); reader.readAsDataURL(picture); }));
  }));
  return `<!doctype html>\n${inside.documentElement.outerHTML.replace("</head>", () => `<style>${styles.join("\n")}</style></head>`)}`; // a style element would be held back here
}

// ---- begin --------------------------------------------------------------------------------------------------------------------

addEventListener("beforeunload", (event) => { if (isChanged() && !page.given) event.preventDefault(); });
addEventListener("hashchange", () => afterwards(followed));
addEventListener("keydown", (event) => { // within a box, the browser takes back what was typed
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !page.path || root.querySelector("dialog") || event.target.matches("input:not([type=checkbox]), textarea, select")) return;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return;
  event.preventDefault();
  document.getElementById(key === "y" || event.shiftKey ? "redo" : "undo").click();
});

async function main() {
  root.replaceChildren(make("p", { class: "editor__wait", role: "status" }, "The checker is loading. The first time this takes some seconds."));
  const day = new Date();
  const today = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((each) => String(each).padStart(2, "0")).join("-");
  const begun = ask("begin", { today });
  sources = await (await fetch(new URL("sources.json", base))).json();
  await begun;
  known = await ask("start");
  if (!await followed()) choose();
  root.dataset.ready = "";
  if ("serviceWorker" in navigator && isSecureContext) navigator.serviceWorker.register(new URL("offline.js", base)).catch(() => {}); // it works without, only not offline
}
main().catch((error) => broken(error.message));
