// The page that is open: its text, what it was before, and each change of it.

import * as drafts from "./drafts.js";
import { ask } from "./engine.js";
import { afterwards, say, warn } from "./saying.js";
import { OWN } from "./site.js";
import { worded } from "./wording.js";

const TWICE =
  "Somebody, perhaps you, changes this page in another tab too. Go on in one of them, and close the other. What was changed last is kept.";

const PAUSE = 1000; // milliseconds without a key, after which what is typed is a step of its own

export const page = {
  path: "", // of its file; empty while no page is open
  text: "",
  published: null, // its text as the website has it; null where it has none
  hash: "", // of what is published
  base: "", // the hash of what these words were made from
  undo: [], // texts, the last one last
  redo: [],
  last: "", // what was done last, to go on with it
  shown: null, // what the engine says of the text
  given: false, // whether the words are somewhere else too
  kept: true, // whether this browser keeps them
  inView: -1, // the number of the statement that somebody is at
};

export const isChanged = () => page.path && page.text !== (page.published ?? "");
export const isOwn = () => page.path === OWN;

/** Another page, with what is known of it. What was shown before stays until the new one is read. */
export const become = (given) => Object.assign(page, { undo: [], redo: [], last: "", inView: -1 }, given);

export const close = () => become({ path: "", text: "", published: null, shown: null });

let draw;
/** Who draws what the engine says of the text: anew, or only what changes while somebody types. */
export function drawnBy(desk) {
  draw = desk;
}

/** One change: a step back is kept, unless it goes on with the last. Then `focus` gets the card, and the number that it has now. */
export async function change(action, { focus, rebuild = true } = {}) {
  const { path } = page;
  const { text, number } = await ask("change", { path, text: page.text, ...action });
  if (text === page.text || page.path !== path) return;
  const done = `${action.do} ${action.number ?? action.name}`;
  if (done !== page.last || rebuild) page.undo.push(page.text);
  page.last = done;
  page.redo = [];
  await set(text, rebuild);
  focus?.(document.querySelector(`[data-number="${number}"]`), number);
}

/** Another text for the page, which is kept, read and shown. */
export async function set(text, rebuild = true) {
  const { path } = page;
  page.text = text;
  page.given = false;
  page.kept = true;
  if (!isChanged()) drafts.drop(page.path);
  else if (drafts.find(page.path)?.text !== text) page.kept = drafts.keep(page.path, text, page.base);
  const shown = await ask("read", { path, text });
  if (page.path !== path) return; // it was closed meanwhile
  shown.problems = shown.problems.map((each) => worded(each, page.path, shown.cards));
  const anew = rebuild || outline(shown) !== outline(page.shown);
  page.shown = shown;
  draw(anew);
  if (!page.kept) warn(drafts.UNKEPT);
}
const outline = (shown) => JSON.stringify([shown?.cards.map((card) => card.part), shown?.fields.map((field) => field.name)]);

let typed = {}; // the last words of each box in this step
/** What is done next is a step of its own, which Undo takes back alone. */
export function newStep() {
  typed = {};
  return afterwards(() => { page.last = ""; });
}

let latest = {};
/** What is typed after a pause is a step of its own, unless it goes on with a word: else one who looks for each key would take back letters. */
function stepAfterPause({ target, data, timeStamp }) {
  const end = target.selectionEnd;
  const goesOn = /^\S+$/.test(data ?? "") && target === latest.target && end === latest.end + data.length;
  if (timeStamp - latest.timeStamp > PAUSE && !goesOn) newStep();
  latest = { target, end, timeStamp };
}

/** While somebody types, only a step's last words are asked about, and none that were typed while another page was opening. */
export function type(action) {
  const { path } = page.shown; // which page.path is before it is shown
  const key = `${action.do} ${action.number}`;
  const step = typed;
  step[key] = action.words;
  afterwards(async () => {
    if (step[key] === action.words && page.path === path) await change(action, { rebuild: false });
  });
}

export const undo = () => afterwards(() => stepBetween(page.undo, page.redo, "Undone."));
export const redo = () => afterwards(() => stepBetween(page.redo, page.undo, "Done again."));
async function stepBetween(from, to, words) {
  if (!from.length) return;
  to.push(page.text);
  page.last = "";
  await set(from.pop());
  say(words);
}

/** Notes that the words are somewhere else now too, so that leaving does not ask. The draft stays until the website shows them. */
export function handed() {
  page.given = true;
  if (!isOwn() && isChanged()) drafts.keep(page.path, page.text, page.base, true);
}

/** Throws away what was changed, which can be undone. */
export async function restore() {
  page.undo.push(page.text);
  page.base = page.hash;
  await set(page.published);
}

addEventListener("input", stepAfterPause, { capture: true }); // before what the box itself does
addEventListener("beforeunload", (event) => {
  if (isChanged() && !page.given) event.preventDefault();
});
addEventListener("storage", ({ key, newValue }) => {
  if (page.path && key === drafts.keyOf(page.path) && newValue && JSON.parse(newValue).text !== page.text) warn(TWICE);
});
