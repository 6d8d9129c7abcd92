// Hard words and links in the words of a statement.

import { button, hasAll, labelled, make } from "./elements.js";
import { isOwn, page } from "./page.js";
import { known } from "./site.js";
import { closeFor, openWindow } from "./window.js";

const LISTED = 12; // pages that a link may lead to

/** Puts signs around the words that are chosen in a box, or around others where none are. */
function mark(box, before, after, empty) {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const words = value.slice(start, end) || empty;
  box.setRangeText(before + words + after, start, end, "end");
  box.focus();
  box.setSelectionRange(start + before.length, start + before.length + words.length);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

export const markHardWord = (box) => mark(box, "**", "**", "hard word");

/** Asks where a link leads, and makes one of the words that are chosen. */
export function makeLink(box) {
  const { selectionStart: start, selectionEnd: end } = box;
  const list = make("ul", { class: "pages" });
  const told = make("p", { role: "status" });
  const asked = make("input", { type: "text", autocomplete: "off", oninput: () => search() });
  const take = (target) => closeFor(() => {
    box.setSelectionRange(start, end);
    mark(box, "[", `](${target.replace(/[\s()]/g, encodeURIComponent)})`, "words of the link");
  });
  const search = () => {
    const words = asked.value.trim();
    const found = targets(words);
    told.textContent = hintFor(words, found.length);
    list.replaceChildren(...found.map(([name, target]) => make("li", {}, button(name, () => take(target)))));
  };
  const label = isOwn() ? "An address" : "Words of the page's title, or an address";
  openWindow("Where does the link lead?", labelled(`${label} that starts with https://`, asked), told, list);
  asked.focus();
  search();
}

const isAddress = (words) => /^(https?:\/\/|mailto:|tel:)\S/.test(words);

function hintFor(words, count) {
  if (isAddress(words)) return "";
  if (isOwn()) return "Write an address that starts with https://.";
  return count ? "Choose a page:" : "There is no page with these words in its title.";
}

/** What somebody may mean who writes these words: names, and where each leads. */
function targets(words) {
  if (isAddress(words)) return [[`Lead to ${words}`, words]];
  if (isOwn()) return [];
  const found = known.pages.filter((each) => each.easy && hasAll(`${each.title} ${each.easy}`, words));
  return found.slice(0, LISTED).map((each) => [each.easy, wayTo(each.twin)]);
}

/** The way from the page that is open to another. */
function wayTo(path) {
  const from = page.path.split("/").slice(0, -1);
  const to = path.split("/");
  while (from.length && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return "../".repeat(from.length) + to.join("/");
}
