// What a statement comes from: the sentences of the standard page, closed below its words, and what is in doubt about them.

import { see } from "./beside.js";
import { button, fill, make } from "./elements.js";
import { why } from "./findings.js";

const GUESSED = "This is a guess. If it is wrong, write the right words under More.";
const UNKNOWN = "Does it come from one? Write the words of that one under More.";

/** The place for it below the words of a statement. */
export const origin = (number, name) => make("div", { class: "origin" },
  make("ul", { class: "doubts" }),
  make("details", { hidden: true },
    make("summary", {}, make("span", {})),
    make("p", {}),
    button("See it in the standard page", () => see(number), { class: "small", "aria-label": `See it in the standard page: ${name}` })));

/** Shows what a card's statement comes from now, and each doubt. */
export function showOrigin(there, { words, from, source }, doubts) {
  const place = there.querySelector(".origin");
  if (!place) return;
  fill(place.querySelector(".doubts"), ...doubts.map(doubt));
  const details = place.querySelector("details");
  details.hidden = !from || !words.trim();
  details.querySelector("span").textContent = `Standard page: ${from?.length ? from.map((one) => `“${one}”`).join(" ") : "no sentence is like this."}`;
  details.querySelector("p").textContent = source ? "" : from?.length ? GUESSED : UNKNOWN;
}

const doubt = ({ rule, message, remedy }) =>
  make("li", {}, make("strong", {}, "Compare with care: "), `${message} ${remedy} `, why(rule));
