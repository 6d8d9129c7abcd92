// The desk: a page with its tools, its words, and what stands beside them.

import { beside, showView } from "./beside.js";
import { choose } from "./choosing.js";
import { button, characters, fill, labelled, make, several } from "./elements.js";
import { fields, toldOf } from "./fields.js";
import { allow, finding, showIn } from "./findings.js";
import { finish, finishing } from "./finishing.js";
import { open } from "./opening.js";
import { isChanged, isOwn, page, redo, type, undo } from "./page.js";
import { afterwards, status } from "./saying.js";
import { root, WORD_LIST } from "./site.js";
import { fitAll, refreshCard, statements } from "./statements.js";
import { mustCount } from "./wording.js";

/** Draws the page that is open: all of it anew, or only what changes while somebody types. */
export function draw(anew) {
  if (anew) build();
  else refresh();
}

function build() {
  const { shown } = page;
  const giveBack = focusNow();
  const shows = root.querySelector(".desk__beside")?.dataset.shows;
  root.replaceChildren(status, top(),
    make("div", { class: "desk" },
      make("div", { class: "desk__words" },
        make("div", { class: "whole", id: "whole" }),
        fields(),
        shown.easy ? statements(button(`${finishing()} this page`, () => afterwards(finish))) : body()),
      shown.twin ? beside(shows) : ""));
  refresh();
  giveBack();
}

function top() {
  const { shown } = page;
  return make("div", { class: "desk__top" },
    make("h2", { id: "page-title", tabindex: "-1" }, isOwn() ? "Your own words" : shown.title || "A new page"),
    make("p", {}, about()),
    make("p", { class: "desk__warning", role: "alert" }),
    make("div", { class: "tools", role: "group", "aria-label": "For the whole page" },
      button("Undo", undo, { id: "undo" }),
      button("Do again", redo, { id: "redo" }),
      isOwn() || !shown.twin ? null : button(shown.easy ? "Open the standard page" : "Open the Easy Read page", () => open(shown.twin)),
      button("Other pages", leave, { id: "leave" }),
      button(finishing(), () => afterwards(finish), { class: "main-action", id: "finish" })));
}

function about() {
  if (isOwn()) return "Nothing that you write leaves this computer.";
  if (page.path === WORD_LIST) return `Hard words, what they mean, and office words: ${page.path}`;
  return `${page.shown.easy ? "Easy Read" : "Standard page"}: ${page.path}`;
}

/** What gives the focus back to what has it now, or to what is like it, once the page is drawn again. */
function focusNow() {
  const { activeElement } = document;
  const name = activeElement?.getAttribute("aria-label");
  if (!root.contains(activeElement)) return () => {};
  return () => {
    const other = { undo: "redo", redo: "undo" }[activeElement.id] ?? "page-title";
    const like = [...root.querySelectorAll("[aria-label]")].filter((each) => name && each.getAttribute("aria-label") === name);
    const same = activeElement.id && document.getElementById(activeElement.id);
    [same, ...like, document.getElementById(other)].find((each) => each && !each.disabled)?.focus();
  };
}

function leave() {
  const where = page.kept ? "They are kept in this browser." : "This browser does not keep them, so they will be gone.";
  if (!isChanged() || page.given || confirm(`You have not handed your words over. ${where} Leave this page?`)) choose();
}

/** The words of a page that is no Easy Read page, in one box. */
function body() {
  const words = page.path === WORD_LIST ? "The list, as it stands in the file" : "The words, in Markdown";
  const oninput = ({ target }) => type({ do: "body", words: target.value });
  const box = make("textarea", { class: "body", rows: "24", spellcheck: "true", value: page.shown.body, oninput });
  return make("div", { class: "panel" }, labelled(words, box));
}

// ---- what changes while somebody types ----------------------------------------------------------------------------------------

/** Shows problems, pictures, counts and the reader's view. Boxes keep what is in them. */
function refresh() {
  document.getElementById("undo").disabled = !page.undo.length;
  document.getElementById("redo").disabled = !page.redo.length;
  const atNoCard = refreshCards();
  fitAll();
  const rest = refreshFields(atNoCard);
  fill(document.getElementById("whole"), counts(), since(), ...page.shown.allowed.map(left), listOf(rest));
  showView();
}

/** Shows problems at the statements that they are about, and gives the others. */
function refreshCards() {
  const { cards, problems } = page.shown;
  const byCard = new Map(cards.map((each) => [each.number, []]));
  const others = problems.filter((each) => !byCard.get(each.block)?.push(each));
  for (const each of cards) {
    const told = byCard.get(each.number);
    showIn(refreshCard(each, mustCount(told) > 0), told);
  }
  return others;
}

/** Shows problems at the fields that they are about, and gives the others. */
function refreshFields(problems) {
  const lines = page.text.split(/\r\n|\r|\n/);
  const end = lines.indexOf("---", 1) + 1;
  let rest = problems;
  for (const field of page.shown.fields) {
    const isNamed = (one) => one.about === field.name || (lines[one.line - 1] ?? "").startsWith(`${field.name}:`);
    const told = rest.filter((one) => one.line <= end && isNamed(one));
    rest = rest.filter((one) => !told.includes(one));
    showIn(toldOf(field), told);
    if (told.length) document.getElementById("fields").open = true;
  }
  return rest;
}

function counts() {
  const { counts: has, problems } = page.shown;
  const must = mustCount(problems);
  const wrong = must && `${several(must, "thing")} to put right.`;
  if (page.path === WORD_LIST) return make("p", { class: "counts" }, make("strong", {}, wrong || "It can be read."), " Finish checks the rest.");
  const size = `${several(has.sentences, "sentence")}, ${several(has.words, "word")}, about ${several(has.minutes, "minute")} to hear.`;
  const fine = problems.length ? "Nothing must be put right." : "No problems.";
  return make("p", { class: "counts" }, has.words ? size : "No words yet.", " ", make("strong", {}, wrong || fine));
}

/** What became of both editions since somebody compared them. */
function since() {
  if (isOwn() || page.shown.since.state === "alone") return null;
  const { state, standard, easy } = page.shown.since;
  const told = {
    never: "Nobody has said yet that both editions were compared.",
    same: "Both editions are as they were when somebody compared them.",
    waived: "A change since both editions were compared has leave.",
    changed: `Since somebody compared both editions, ${several(standard, "part")} of the standard page and ${several(easy, "statement")} changed.`,
  };
  return make("p", { class: "counts" }, told[state]);
}

/** A rule that the page may break, and why. */
const left = ({ rule, reason }) => make("p", { class: "counts" }, `Left so: ${rule}. ${reason} `,
  button("Take the leave back", () => afterwards(() => allow(rule, "")), { class: "small" }));

/** Problems of the page as a whole. Where it has no statements, each with a way to its line. */
function listOf(problems) {
  if (!problems.length) return null;
  return make("ul", { class: "findings" }, ...problems.map((each) => {
    const item = finding(each);
    if (!page.shown.easy) item.prepend(button(`Line ${each.line}`, () => goToLine(each), { class: "small" }), " ");
    return item;
  }));
}

/** Chooses in the box what a problem is about. */
function goToLine({ line, column, length }) {
  const box = root.querySelector(".body");
  const before = page.text.slice(0, page.text.length - page.shown.body.length).split("\n").length - 1; // lines of front matter
  const lines = box.value.split("\n");
  const at = Math.max(0, line - 1 - before);
  const start = lines.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
  const upTo = (column) => start + characters(lines[at] ?? "").slice(0, column).join("").length;
  box.focus();
  box.setSelectionRange(upTo(column - 1), upTo(column - 1 + (length || 1)));
}
