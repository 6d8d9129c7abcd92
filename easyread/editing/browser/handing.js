// Handing words over: to the form where the repository of the site is kept.

import * as drafts from "./drafts.js";
import { button, labelled, make } from "./elements.js";
import { open } from "./opening.js";
import { handed, page } from "./page.js";
import { copy } from "./saving.js";
import { afterwards } from "./saying.js";
import { base, branch, form, OWN, repository, titleOf, WORD_LIST } from "./site.js";
import { theWindow } from "./window.js";

const LONGEST = 6000; // characters of an address, which some servers cut beyond 8,000

/** What to do where the form is filled in, and where words are to be pasted into it. */
const FILLED_IN = {
  before: "Choose the button below. A form opens in a new tab.",
  steps: ["Look at the form, which is filled in.", "Choose the green button, Commit changes. Say in one line what is new."],
  button: "Open the form, filled in",
};
const PASTED = {
  before: "Choose the button below. Your words are copied, and the file opens in a new tab. Then:",
  steps: [
    "Click into the words there.",
    "Press Ctrl and A, then Ctrl and V. On a Mac: Cmd instead of Ctrl.",
    "Choose the green button, Commit changes. Say in one line what you changed and why.",
  ],
  picture: "A form with three marks: 1 at the words, 2 at the keys Ctrl A and Ctrl V, 3 at the green button.",
  button: "Copy my words and open the file",
};

/** Where the change goes to. The second page of two goes to the branch of the first, so that both are looked at together. */
let into = branch;
let first = ""; // the page that it was last for

/** Forgets the branch on a page that is no twin of the one that it was for. The word list belongs to every page. */
function forgetBranch() {
  if (page.path === WORD_LIST) return;
  if (first && ![page.path, page.shown.twin].includes(first)) into = branch;
  first = page.path;
}

/** How the words get to the repository: in the address of the form where they fit, else copied. */
export function handOver() {
  forgetBranch();
  const isFilledIn = fits();
  const told = isFilledIn ? FILLED_IN : PASTED;
  const said = make("p", { role: "status" });
  return make("section", {},
    make("h3", {}, "Hand it over"),
    others(),
    branchBox(),
    make("p", {}, told.before),
    make("ol", {}, ...told.steps.map((each) => make("li", {}, each))),
    told.picture ? make("img", { src: new URL("hand-over.svg", base), alt: told.picture, class: "hand-over" }) : null,
    button(told.button, () => afterwards(() => go(isFilledIn, said)), { class: "main-action" }),
    said);
}

async function go(isFilledIn, said) {
  if (!isFilledIn) await copy(page.text, said, "Your words are copied. Paste them into the page that opened.");
  const address = addressOf(isFilledIn);
  window.open(address, "_blank", "noopener");
  said.append(" ", make("a", { href: address, target: "_blank", rel: "noopener" }, "Did nothing open? Open it here, in a new tab."));
  handed();
}

/** Whether the words can stand in the address of a form. */
const fits = () => page.published === null && form.new.includes("{text}") && addressOf(true).length <= LONGEST;

/** Where the form is, with the words filled in or without. */
function addressOf(isFilledIn) {
  const way = page.published !== null ? form.edit : isFilledIn ? form.new : form.new.replace("&value={text}", "");
  const path = page.path.split("/").map(encodeURIComponent).join("/");
  const to = encodeURIComponent(into).replace(/%2F/g, "/");
  return `${repository}/${way.replace("{branch}", to).replace("{path}", path).replace("{text}", encodeURIComponent(page.text))}`;
}

/** Other files that were changed too, and belong to this: the twin, the word list, and for the word list all pages. */
function together() {
  const belongs = (path) => page.path === WORD_LIST || [page.shown.twin, WORD_LIST].includes(path);
  return drafts.all().filter(({ path }) => ![page.path, OWN].includes(path) && belongs(path));
}

function called(path) {
  if (path === WORD_LIST) return "the word list";
  return path === page.shown.twin ? `the ${page.shown.easy ? "standard" : "Easy Read"} page` : titleOf(path);
}

function others() {
  const also = together();
  if (!also.length) return null;
  const names = also.map(({ path }) => called(path)).join(" and ");
  const told = (words, ...more) => make("p", {}, make("strong", {}, words), ...more);
  if (also.some(({ given }) => given))
    return told(`You handed over ${names} before. `, "Do they belong together? Write the branch of that pull request below.");
  const [all, next] = also.length > 1 ? ["all", "next"] : ["both", "other"];
  const elsewhere = also.filter(({ path }) => path !== page.shown.twin); // the twin has a button of its own
  return told(`You changed ${names} too. `,
    `Hand ${all} over together: this one first. Then open the ${next}, choose Finish, and write the branch of the first below. `,
    ...elsewhere.map(({ path }) => button(`Open ${called(path)}`, () => goTo(path), { class: "small" })));
}
function goTo(path) {
  theWindow().close();
  open(path);
}

function branchBox() {
  const oninput = () => { into = box.value.trim() || branch; };
  const box = make("input", { autocomplete: "off", spellcheck: "false", value: into === branch ? "" : into, oninput });
  return make("details", { open: into !== branch || together().some(({ given }) => given) },
    make("summary", {}, "Did you hand over another page, and do they belong together?"),
    labelled("The branch of that pull request, such as maria-patch-1. It stands under its title.", box));
}
