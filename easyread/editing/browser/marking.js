// Hard words and links in the words of a statement.

import { button, hasAll, labelled, make } from "./elements.js";
import { isOwn, newStep, page } from "./page.js";
import { known } from "./site.js";
import { closeFor, openWindow } from "./window.js";

const LISTED = 12; // pages that a link may lead to

/** Puts signs around the words that are chosen in a box, or around others where none are. Blanks at their ends stay outside. */
function mark(box, before, after, empty) {
  const chosen = box.value.slice(box.selectionStart, box.selectionEnd);
  const start = box.selectionStart + (chosen.trim() ? chosen.length - chosen.trimStart().length : 0);
  const words = chosen.trim() || empty;
  box.setRangeText(before + words + after, start, start + chosen.trim().length, "end");
  box.focus();
  box.setSelectionRange(start + before.length, start + before.length + words.length);
  newStep();
  box.dispatchEvent(new Event("input", { bubbles: true }));
  newStep();
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
  const label = isOwn() ? "An address on the web, a phone number or an email address" : "Words of the page's title, or an address";
  openWindow("Where does the link lead?", labelled(label, asked), told, list);
  asked.focus();
  search();
}

/** An address that words stand for: what a link to it does, and where it leads. None where they stand for none. */
function addressIn(words) {
  if (/^(https?:\/\/|mailto:|tel:)\S/.test(words)) return [[`Lead to ${words}`, words]];
  if (/^[^\s@/:]+@[\w-]+(\.[\w-]+)+$/.test(words)) return [[`Write an email to ${words}`, `mailto:${words}`]];
  if (/^\+?[\d ()-]+$/.test(words) && /(\d\D*){3}/.test(words)) return [[`Phone ${words}`, `tel:${words.replace(/[^+\d]/g, "")}`]];
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#]\S*)?$/i.test(words)) return [[`Lead to https://${words}`, `https://${words}`]];
  return [];
}

function hintFor(words, count) {
  if (addressIn(words).length) return "";
  if (isOwn()) return "Write an address, such as www.example.org, a phone number or an email address.";
  return count ? "Choose a page:" : "There is no page with these words in its title.";
}

/** What somebody may mean who writes these words: names, and where each leads. */
function targets(words) {
  if (isOwn()) return addressIn(words);
  const found = known.pages.filter((each) => each.easy && hasAll(`${each.title} ${each.easy}`, words));
  return [...addressIn(words), ...found.slice(0, LISTED).map((each) => [each.easy, wayTo(each.twin)])];
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
