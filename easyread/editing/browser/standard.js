// The whole standard page beside the statements, with the sentences marked that the statement comes from that somebody is at.

import { button, fill, make } from "./elements.js";
import { ask } from "./engine.js";
import { page } from "./page.js";
import { root } from "./site.js";
import { nameOf } from "./wording.js";

const NONE = "There is no standard page.";
const ABOVE = 64; // pixels of the page that are shown above what is marked
let marked = ""; // which statement, and its sentences, so that whoever scrolls is left where they are

/** The place for it. `close` shows again what was there before. */
export function standardPane(close) {
  const leave = (act) => {
    act();
    const before = [wordsNow(), ...root.querySelectorAll("#see-standard, [data-what=twin]"), document.getElementById("page-title")];
    before.find((each) => each?.checkVisibility()).focus();
  };
  const onkeydown = (event) => {
    if (event.key === "Escape") leave(close);
  };
  return make("div", { class: "standard", id: "twin", hidden: true, onkeydown },
    make("div", { class: "twin-text", tabindex: "0", role: "region", "aria-label": "The standard page" }),
    make("div", { class: "tools", role: "group", "aria-label": "For the standard page" },
      button("", () => leave(() => scrollTo(root.querySelector(".standard"))), { class: "standard__back", hidden: true }),
      button("Close", () => leave(close), { "aria-label": "Close the standard page" })));
}

const wordsNow = () => root.querySelector(`[data-number="${page.inView}"] :is(textarea, input)`);

/** Fills it with the words that the page has now. */
export async function fillStandard() {
  const { passages } = await ask("beside", { path: page.path });
  const text = root.querySelector(".standard .twin-text");
  if (!text) return;
  fill(text, ...(passages.length ? shown(passages) : [make("p", {}, NONE)]));
  marked = "";
  markNow();
}

/** Passages as elements, where items that follow each other are a list. */
function shown(passages) {
  const elements = [];
  for (const { kind, sentences } of passages) {
    const pieces = sentences.flatMap((each) => [make("span", { class: "sentence" }, each), " "]);
    if (kind !== "item") elements.push(make({ title: "h3", heading: "h4" }[kind] ?? "p", {}, ...pieces));
    else if (elements.at(-1)?.matches("ul")) elements.at(-1).append(make("li", {}, ...pieces));
    else elements.push(make("ul", {}, make("li", {}, ...pieces)));
  }
  return elements;
}

/** Marks what the statement comes from that somebody is at, and scrolls there where that is another than before. */
export function markNow() {
  const pane = root.querySelector(".standard:not([hidden])");
  if (!pane) return;
  const { cards } = page.shown;
  const place = cards.findIndex((each) => each.number === page.inView);
  const from = cards[place]?.from ?? [];
  for (const each of pane.querySelectorAll(".sentence")) markOne(each, from.includes(each.textContent));
  const back = pane.querySelector(".standard__back");
  back.hidden = place < 0;
  if (place >= 0) back.textContent = `Back to ${nameOf(place, cards)}`;
  const now = JSON.stringify([page.inView, from]);
  if (now !== marked) scrollTo(pane);
  marked = now;
}

function markOne(sentence, isNow) {
  sentence.classList.toggle("now", isNow);
  if (isNow) sentence.setAttribute("aria-current", "true");
  else sentence.removeAttribute("aria-current");
}

function scrollTo(pane) {
  const text = pane.querySelector(".twin-text");
  const first = text.querySelector(".now");
  if (first) text.scrollTop += first.getBoundingClientRect().top - text.getBoundingClientRect().top - ABOVE;
}

/** Gives the focus to what is marked, or to the whole page where nothing is. */
export function goToMarked() {
  const pane = root.querySelector(".standard:not([hidden])");
  if (!pane) return;
  scrollTo(pane);
  const first = pane.querySelector(".now");
  first?.setAttribute("tabindex", "-1");
  (first ?? pane.querySelector(".twin-text")).focus();
}
