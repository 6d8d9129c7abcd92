// Choosing a page: one's words from before, words of one's own, a new page, or a page of the site.

import * as drafts from "./drafts.js";
import { button, fill, hasAll, labelled, make, several, slug } from "./elements.js";
import { ask } from "./engine.js";
import { beginEasy, open, openNow, openOwn } from "./opening.js";
import { close } from "./page.js";
import { afterwards, say, status } from "./saying.js";
import { known, OWN, root, sources, titleOf, WORD_LIST } from "./site.js";

const LISTED = 60; // pages, until somebody writes words of a title

/** Leaves the page that is open, and shows what can be opened. With a warning, where there is one. */
export function choose(told = "") {
  close();
  history.replaceState(null, "", location.pathname + location.search);
  for (const each of drafts.all()) if (each.text === sources[each.path]) drafts.drop(each.path); // the website shows them
  fill(root, status,
    make("p", { class: "desk__warning", role: "alert" }, told),
    before(drafts.all()),
    own(),
    known.site.repository ? make("details", { class: "panel" }, make("summary", {}, "Add a new page"), newPage()) : null,
    ofTheSite());
}

const panel = (id, title, ...children) =>
  make("section", { class: "panel", "aria-labelledby": id }, make("h2", { id }, title), ...children);

// ---- words from before --------------------------------------------------------------------------------------------------------

function before(kept) {
  if (!kept.length) return null;
  return panel("kept", "Your words from before",
    make("p", {}, "This browser keeps them until the website shows them, or you throw them away."),
    make("ul", { class: "pages" }, ...kept.map(draft)));
}

function draft(each) {
  const title = titleOf(each.path);
  const where = each.path === OWN ? "" : each.given ? "Handed over or saved." : "Not handed over.";
  return make("li", {},
    make("span", {}, `${title}, from ${new Date(each.when).toLocaleString(document.documentElement.lang)}. ${where}`),
    button("Go on", () => open(each.path, each), { "aria-label": `Go on: ${title}` }),
    button("Throw away", () => throwAway(each.path, title), { "aria-label": `Throw away: ${title}` }));
}

function throwAway(path, title) {
  if (!confirm(`Throw your words away? ${title}`)) return;
  drafts.drop(path);
  choose();
  say("Thrown away.");
}

const own = () => panel("own", "Try your own words",
  make("p", {}, `Write Easy Read about anything, with our ${known.pictures} pictures. Then print it or save it. `,
    "Nothing that you write leaves this computer."),
  button("Begin an empty page", () => afterwards(openOwn), { class: "main-action" }));

// ---- pages of the site --------------------------------------------------------------------------------------------------------

function ofTheSite() {
  const list = make("ul", { class: "pages" });
  const rest = make("p");
  const box = make("input", { type: "search", autocomplete: "off", oninput: () => search() });
  const search = () => {
    const found = known.pages.filter((each) => hasAll(`${each.title} ${each.easy} ${each.path}`, box.value));
    list.replaceChildren(...found.slice(0, LISTED).map(pair));
    rest.textContent = restOf(found.length);
    if (box.value) say(`${several(found.length, "page")} found.`);
  };
  search();
  return panel("which", "Change a page",
    labelled("Find it by its title", box), list, rest,
    WORD_LIST in sources ? button("Change the word list", () => open(WORD_LIST)) : null);
}

function restOf(count) {
  if (count > LISTED) return `There are ${several(count - LISTED, "more page")}. Write some words of the title to find them.`;
  return count ? "" : "There is no page with these words in its title.";
}

/** A page with a button for each edition. */
function pair(each) {
  const easy = each.easy
    ? button("Easy Read", () => open(each.twin), { "aria-label": `Change the Easy Read page: ${each.easy}` })
    : button("Begin an Easy Read page", () => beginEasy(each.path), { "aria-label": `Begin an Easy Read page for: ${each.title}` });
  return make("li", {},
    make("span", {}, each.title),
    each.alone ? null : easy,
    button("Standard", () => open(each.path), { "aria-label": `Change the standard page: ${each.title}` }));
}

// ---- a new page ---------------------------------------------------------------------------------------------------------------

/** The form that begins a page and its twin. The address follows the title until somebody writes another. */
function newPage() {
  const part = make("select", {}, ...parts().map(([name, words]) => make("option", { value: name }, words)));
  const folder = make("input", { autocomplete: "off", oninput: () => { folder.dataset.own = "yes"; } });
  const title = make("input", { autocomplete: "off", oninput: () => { if (!folder.dataset.own) folder.value = slug(title.value); } });
  const told = make("p", { role: "alert" });
  const begin = async () => {
    told.textContent = await begun(part.value + folder.value.trim(), title.value.trim());
    if (told.textContent) folder.focus();
  };
  const onsubmit = (event) => {
    event.preventDefault();
    afterwards(begin);
  };
  return make("form", { onsubmit },
    labelled("Its title", title),
    labelled("The part of the website that it belongs to", part),
    labelled("Its address there, in small letters with hyphens", folder),
    told,
    make("button", {}, "Begin both pages"));
}

/** The parts of the site, by the page that each begins with. Pages about the site itself are in no part. */
function parts() {
  const first = known.pages.filter((each) => /^content\/.+\/index\.md$/.test(each.path));
  return [...first.map((each) => [each.path.slice("content/".length, -"index.md".length), each.title]), ["", "About this site"]];
}

/** Begins both pages of a key, and opens the Easy Read one. Gives why not, or nothing. */
async function begun(key, title) {
  await ask("forget"); // drafts, which are looked for below
  const { refused, files } = await ask("new", { key, title });
  if (refused) return refused;
  const [standard, easy] = Object.keys(files);
  if (drafts.find(standard) || drafts.find(easy)) return "You began a page of that name before. Go on with it above, or choose another name.";
  if (![standard, easy].every((path) => drafts.keep(path, files[path], ""))) return "This browser keeps no words, so no page can be begun in it.";
  await openNow(easy, { text: files[easy] });
  return "";
}
