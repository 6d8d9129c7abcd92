// Problems in the words of this page: statements are named, not lines, and what to do is what can be done here.

import { OWN } from "./site.js";

const NO_PICTURE = "choose-a-picture"; // as the engine calls it, beside a new statement
const HERE = { "no-statements": "Choose: Add the first statement.", "unknown-picture": "Choose one beside the words." };

/** Whether a statement's picture is still to be chosen. */
export const isWithout = (card) => card.target.endsWith(`/${NO_PICTURE}.svg`);

/** What the card at a place is called. */
export function nameOf(place, cards) {
  const { part } = cards[place];
  if (part === "statement") return `Statement ${cards.slice(0, place + 1).filter((one) => one.part === "statement").length}`;
  return part === "heading" ? "Heading" : "Not a statement";
}

/** A problem as it is told here, on the page that is open at a path. */
export const worded = (each, path, cards) => withNames(withoutLists(each, path), path, cards);

/** No list explains a hard word in words of one's own, and a picture that is still to be chosen has no name. */
function withoutLists(each, path) {
  if (each.rule === "unknown-picture" && each.about === NO_PICTURE)
    return { ...each, may: false, message: withoutPicture(each.also.length) };
  if (each.rule !== "unknown-word") return each;
  if (path !== OWN) return each.suggestion ? each : { ...each, remedy: "Say what it means, or take off the **." };
  const message = `'${each.about}' is marked as a hard word.`;
  return { ...each, must: false, message, remedy: "Say what it means in the same statement, or in the next." };
}

const withoutPicture = (more) => (more ? `This statement and ${more} more have no picture yet.` : "This statement has no picture yet.");

/** Cards have no lines: the statement at a line is named. */
function withNames(each, path, cards) {
  if (each.rule !== "repeated-picture" || each.path !== path) return each;
  const at = cards.findLastIndex((one) => one.line <= each.also[0]);
  return at < 0 ? each : { ...each, message: `'${each.about}' is already beside ${nameOf(at, cards)}.` };
}

/** What to do about a problem, where the file's way is another. */
export const remedyOf = (each) => HERE[each.rule] ?? each.remedy;

/** How a problem begins: whether it must be put right. */
export const urgency = (each) => (each.must ? "Put right: " : "Think about: ");

/** Problems, with those first that must be put right. */
export const worstFirst = (problems) => [...problems].sort((one, other) => other.must - one.must);

export const mustCount = (problems) => problems.filter((each) => each.must).length;
