// Finishing: the whole site is checked, and the words are handed over, saved, sent, printed or thrown away.

import { viewFrame } from "./beside.js";
import { choose } from "./choosing.js";
import * as drafts from "./drafts.js";
import { button, make, several, slug } from "./elements.js";
import { ask } from "./engine.js";
import { handOver } from "./handing.js";
import { open, openOwn } from "./opening.js";
import { handed, isOwn, page, restore } from "./page.js";
import { copy, save, webPage, wordFile } from "./saving.js";
import { afterwards, say } from "./saying.js";
import { linkToWords } from "./sending.js";
import { base, OWN, repository, sources, WORD_LIST } from "./site.js";
import { wordsId } from "./statements.js";
import { closeFor, openWindow, theWindow } from "./window.js";
import { mustCount, nameOf, remedyOf, urgency, worded, worstFirst } from "./wording.js";

const CHANGED = "Somebody changed this page while you wrote. Do not paste over it: load this page again, and look at both.";
const OFFLINE = "You are offline, so nobody can tell whether the page was changed meanwhile. Save your words, and hand them over later.";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What finishing is called on the page that is open. */
export const finishing = () => (isOwn() ? "Print or save" : "Finish");

/** Opens the window in which a page is finished. */
export function finish() {
  const told = make("div", {}, make("p", { role: "status" }, "The whole site is being checked …"));
  const changed = make("p", { class: "guard", role: "alert" });
  const dialog = openWindow(finishing(), told, changed, ...(isOwn() ? ownWays() : ways()));
  dialog.querySelector("#window-title").focus();
  if (isOwn()) {
    tell(told, page.shown.problems);
    return;
  }
  afterwards(async () => { changed.textContent = await guard(); });
  checkAll().then((problems) => tell(told, problems), (error) => { told.textContent = error.message; });
}

// ---- what is to put right -----------------------------------------------------------------------------------------------------

async function checkAll() {
  const { problems } = await ask("everything", { path: page.path });
  return problems.map((each) => worded(each, page.path, page.shown.cards));
}

function tell(told, problems) {
  const must = mustCount(problems);
  const sum = must ? `${several(must, "thing")} to put right first.` : "The check finds nothing that must be put right.";
  told.replaceChildren(
    make("p", { role: "status" }, make("strong", {}, sum)),
    problems.length ? make("ul", { class: "findings" }, ...worstFirst(problems).map(finding)) : "");
}

const finding = (each) => make("li", { class: each.must ? "finding finding--must" : "finding" },
  make("strong", {}, urgency(each)), `${each.message} ${remedyOf(each)} `, place(each));

/** Where a problem is: a way to the statement, or the file and its line, with a way to it where it can be changed here. */
function place(each) {
  const { cards, problems } = page.shown;
  const isSame = (one) => ["path", "rule", "message", "line"].every((part) => one[part] === each[part]);
  const block = problems.find(isSame)?.block ?? -1;
  const at = cards.findIndex((one) => one.number === block);
  if (at < 0) return make("span", {}, make("span", { class: "finding__rule" }, `${each.path}, line ${each.line}`), " ", wayTo(each.path));
  return button(`Go to ${nameOf(at, cards)}`, () => closeFor(() => document.getElementById(wordsId(block)).focus()), { class: "small" });
}

function wayTo(path) {
  if (path === page.path || !(path === WORD_LIST || (path.endsWith(".md") && (path in sources || drafts.find(path))))) return null;
  const name = "Open that page";
  return button(name, () => closeFor(() => open(path)), { class: "small", "aria-label": `${name}: ${path}` });
}

/** Whether what is published is still what these words were made from. */
async function guard() {
  if (page.published === null) return "";
  try {
    const now = await (await fetch(new URL("hashes.json", base), { cache: "no-store" })).json();
    return now[page.path] === page.base ? "" : CHANGED;
  } catch {
    return OFFLINE;
  }
}

// ---- what can be done with the words -------------------------------------------------------------------------------------------

const linked = make("p", { role: "status" });

const ways = () => [
  repository ? handOver() : null,
  make("section", {},
    make("h3", {}, "Or save it, or send it"),
    make("div", { class: "tools" },
      button("Save the file", saveSource),
      button("Copy a link to send", () => afterwards(copyLink)),
      button("Throw my words away", throwAway)),
    linked),
];

function saveSource() {
  save(page.text, page.path.split("/").pop(), "text/markdown");
  handed();
}

async function copyLink() {
  await copy(await linkToWords(), linked, "The link is copied. Whoever opens it sees your words here.");
}

function throwAway() {
  if (!confirm("Throw away what you changed on this page?")) return;
  drafts.drop(page.path);
  theWindow().close();
  afterwards(thrownAway);
}
async function thrownAway() {
  if (page.published === null) {
    choose();
    say("Thrown away.");
    return;
  }
  await restore();
  say("Thrown away. Choose Undo to have it back.");
}

function ownWays() {
  const name = slug(page.shown.title) || "easy-read";
  const saved = async (content, ending, type) => {
    save(await content, `${name}.${ending}`, type);
    handed();
  };
  return [
    make("div", { class: "tools" },
      button("Print it", () => viewFrame().contentWindow.print(), { class: "main-action" }),
      button("Save as a web page", () => afterwards(() => saved(webPage(), "html", "text/html"))),
      button("Save as a Word file", () => afterwards(() => saved(wordFile(), "docx", WORD))),
      button("Save as Markdown", () => saved(page.text, "easy.md", "text/markdown")),
      button("Begin anew", beginAnew)),
    make("p", {}, "Our pictures are free for anyone to use."),
    linked,
  ];
}
function beginAnew() {
  if (!confirm("Throw your words away?")) return;
  drafts.drop(OWN);
  theWindow().close();
  afterwards(openOwn);
}
