// The statements of an Easy Read page, each with its picture, its words, and what can be done with it.

import { follow, see } from "./beside.js";
import { button, fill, labelled, make, plain, several } from "./elements.js";
import { makeLink, markHardWord } from "./marking.js";
import { origin, showOrigin } from "./origin.js";
import { change, page, type } from "./page.js";
import { choosePicture } from "./pictures.js";
import { afterwards, say } from "./saying.js";
import { inSite, root } from "./site.js";
import { isWithout, nameOf } from "./wording.js";

const MANY_LINES = 3; // from which on it is offered to make a statement of each
const PAUSE = 1500; // milliseconds without a key, after which problems are counted aloud

/** All statements, with the button that finishes the page. */
export function statements(finish) {
  const { cards } = page.shown;
  const first = cards.length ? "Add a statement at the end" : "Add the first statement";
  return make("section", { "aria-labelledby": "statements" },
    make("h2", { id: "statements" }, "Statements"),
    make("p", {}, "One idea, one picture. Write each sentence on a line of its own."),
    cards.some((each) => each.from) ? button("See the standard page", () => see(), { id: "see-standard" }) : null,
    make("ol", { class: "statements" }, ...cards.map(card)),
    make("div", { class: "tools" },
      button(first, () => add(-1), { class: "main-action" }),
      button("Add a heading at the end", () => addHeading(-1)),
      cards.length > 1 ? finish : null));
}

export const wordsId = (number) => `words-${number}`;

function card(each, place) {
  const { number, part } = each;
  const name = nameOf(place, page.shown.cards);
  const isStatement = part === "statement";
  const box = part === "heading" ? headingBox(each) : wordsBox(each, name);
  const given = { class: `unit unit--${part}`, "data-number": number };
  return make("li", { ...given, onfocusin: () => follow(number), onkeydown: (event) => moveByKey(event, number) },
    make("h3", {}, name),
    make("div", { class: "unit__row" },
      isStatement ? button("", () => choose(number, box), { class: "unit__picture" }) : null,
      make("div", { class: "unit__words" },
        labelled(part === "heading" ? "Heading" : "Words", box),
        make("ul", { class: "findings", "data-of": box.id }),
        isStatement ? button("Make a statement of each line", () => takeApart(number), { class: "unit__apart", hidden: true }) : null,
        isStatement ? origin(number, name) : null)),
    make("div", { class: "tools", role: "group", "aria-label": `For ${name}` },
      ...(isStatement ? wordTools(box) : []),
      ...placeTools(number, place, name)),
    isStatement ? more(each, name) : null);
}

// ---- its words ----------------------------------------------------------------------------------------------------------------

const headingBox = (each) => make("input", { ...whileWriting(each), value: each.words });

function wordsBox(each, name) {
  const given = whileWriting(each);
  const oninput = (event) => {
    fit([event.target]);
    given.oninput(event);
  };
  return make("textarea", { ...given, oninput, rows: "2", value: each.words, "aria-label": `Words of ${name}` });
}

const whileWriting = ({ number }) => ({
  id: wordsId(number),
  spellcheck: "true",
  oninput: ({ target }) => {
    type({ do: "words", number, words: target.value });
    countAfterPause(number);
  },
  onchange: () => suggest(number),
});

const fitted = new WeakMap();
/** Makes boxes as high as their words, all at once: to ask each for its height alone takes long on a long page. */
function fit(boxes) {
  const others = boxes.filter((box) => fitted.get(box) !== box.value);
  others.forEach((box) => { box.style.height = "auto"; });
  const heights = others.map((box) => box.scrollHeight);
  others.forEach((box, place) => {
    box.style.height = `${heights[place] + 4}px`;
    fitted.set(box, box.value);
  });
}
export const fitAll = () => fit([...root.querySelectorAll(".statements textarea")]);

let pause;
/** After a pause, those who hear the page are told how many problems stand at the words that they write. */
function countAfterPause(number) {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const [told, doubts] = ["problems", "doubts"].map((which) => page.shown?.[which].filter((each) => each.block === number).length);
    const found = told ? `${several(told, "thing")} to look at, below these words.` : "No problems here.";
    say(doubts ? `${found} ${several(doubts, "thing")} to compare with the standard page with care.` : found);
  }, PAUSE);
}

const wordTools = (box) => [
  button("Hard word", () => markHardWord(box), { title: "Marks the words that you chose as a hard word" }),
  button("Link", () => makeLink(box)),
  "speechSynthesis" in window ? button("Read it to me", () => readAloud(box.value), { title: "Your browser's own voice" }) : null,
];

function readAloud(words) {
  speechSynthesis.cancel();
  const said = new SpeechSynthesisUtterance(plain(words));
  said.lang = document.documentElement.lang;
  said.rate = 0.85;
  speechSynthesis.speak(said);
  say("Your browser's own voice reads it.");
}

/** What somebody pasted: each line becomes a statement with a picture that may suit it. */
const takeApart = (number) => afterwards(async () => {
  const before = page.shown.cards.length;
  await change({ do: "apart", number }, { focus: (there) => there?.querySelector("textarea")?.focus() });
  say(`${several(page.shown.cards.length - before + 1, "statement")} now. Look at each picture. Undo puts them together again.`);
});

function more(each, name) {
  const { number } = each;
  const written = (what, value) => make("input", { value, oninput: ({ target }) => type({ do: what, number, words: target.value }) });
  return make("details", { class: "unit__more" },
    make("summary", { "aria-label": `More for ${name}` }, "More"),
    item(each),
    labelled("What the picture adds to the words. Leave it empty if it adds nothing.", written("alt", each.alt)),
    labelled("Words of the standard page that it comes from, if we guess wrong", written("source", each.source)),
    button("Add a heading below", () => addHeading(number)));
}
function item({ number, item: checked }) {
  const id = `item-${number}`;
  const focus = (there) => there?.querySelector(`#${id}`)?.focus();
  const onchange = ({ target }) => afterwards(() => change({ do: "item", number, item: target.checked }, { focus }));
  return make("p", {},
    make("input", { type: "checkbox", id, checked, onchange }),
    make("label", { for: id }, "It is an item of the list that the statement above begins"));
}

// ---- its picture --------------------------------------------------------------------------------------------------------------

const choose = (number, box) => choosePicture(plain(box.value), (picture) => afterwards(() => change({ do: "picture", number, file: picture.file }, {
  focus: (there) => {
    there?.querySelector(".unit__picture")?.focus();
    say(`The picture is now: ${picture.idea}.`);
  },
})));

/** A picture for a new statement, once it has words. Whoever wrote them sees it, and may choose another. */
const suggest = (number) => afterwards(async () => {
  const there = () => page.shown?.cards.find((one) => one.number === number);
  if (!there() || !isWithout(there())) return;
  await change({ do: "suit", number }, { rebuild: false });
  if (there().picture) say(`The picture is now: ${there().picture.idea}. Choose another if it does not suit.`);
});

// ---- its place ----------------------------------------------------------------------------------------------------------------

const placeTools = (number, place, name) => [
  button("Up", () => move(number, -1), { class: "move up", disabled: place === 0, "aria-label": `Move ${name} up` }),
  button("Down", () => move(number, 1), { class: "move down", disabled: place === page.shown.cards.length - 1, "aria-label": `Move ${name} down` }),
  button("Add below", () => add(number), { "aria-label": `Add below ${name}` }),
  button("Take out", () => remove(number, place, name), { "aria-label": `Take out ${name}` }),
];

/** Moves a statement. The button that moved it keeps the focus, or where it can go no further, the other. */
const move = (number, by) => afterwards(() => change({ do: "move", number, by }, {
  focus: (there, now) => {
    const same = there?.querySelector(by < 0 ? ".up" : ".down");
    (same && !same.disabled ? same : there?.querySelector(".move:not(:disabled)"))?.focus();
    const { cards } = page.shown;
    say(`Moved to place ${cards.findIndex((one) => one.number === now) + 1} of ${cards.length}.`);
  },
}));
function moveByKey(event, number) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!event.altKey || !by) return;
  event.preventDefault();
  move(number, by);
}

const remove = (number, place, name) => afterwards(async () => {
  await change({ do: "remove", number });
  const boxes = root.querySelectorAll(".statements > li textarea, .statements > li input");
  (boxes[Math.max(0, place - 1)] ?? document.getElementById("statements"))?.focus();
  say(`${name} was taken out. Choose Undo to have it back.`);
});

const add = (number) => afterwards(() => change({ do: "add", number, words: "" }, {
  focus: (there) => {
    there?.querySelector("textarea")?.focus();
    say("A statement was added. Write its words.");
  },
}));
const addHeading = (number) => afterwards(() => change({ do: "add-heading", number, words: "A new heading" }, {
  focus: (there) => {
    there?.querySelector("input, textarea")?.select();
    say("A heading was added.");
  },
}));

// ---- what changes while somebody types ----------------------------------------------------------------------------------------

/** Shows the picture that a statement has now, what it comes from and what is in doubt about that, and whether it can be taken apart. Gives the list for its problems. */
export function refreshCard(each, isWrong) {
  const there = root.querySelector(`[data-number="${each.number}"]`);
  there.classList.toggle("unit--wrong", isWrong);
  const picture = there.querySelector(".unit__picture");
  if (picture) showPicture(picture, each);
  there.querySelector(".unit__apart")?.toggleAttribute("hidden", each.words.split("\n").length < MANY_LINES);
  showOrigin(there, each, page.shown.doubts.filter((one) => one.block === each.number));
  return there.querySelector(".findings");
}

function showPicture(there, each) {
  const name = each.picture?.name ?? each.target;
  if (there.dataset.name === name) return;
  there.dataset.name = name;
  const ask = isWithout(each) ? "Choose a picture" : "There is no such picture. Choose one";
  const words = each.picture ? `Picture: ${each.picture.idea}. Change it` : ask;
  fill(there, each.picture ? make("img", { src: inSite(each.picture.uri), alt: "" }) : null, make("span", {}, words));
}
