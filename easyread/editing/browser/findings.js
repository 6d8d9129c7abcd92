// Problems beside what they are about, and what can be done about each at once.

import * as drafts from "./drafts.js";
import { button, labelled, make, newId, several } from "./elements.js";
import { ask } from "./engine.js";
import { change, isOwn, page, set } from "./page.js";
import { afterwards, say } from "./saying.js";
import { hashOf, root, sources, WORD_LIST } from "./site.js";
import { remedyOf, urgency, worstFirst } from "./wording.js";

const terms = [...document.querySelectorAll("#rule-guide dt")];
const guide = new Map(terms.map((term) => [term.textContent, term.nextElementSibling.textContent])); // by rule
const { problems: elsewhere } = root.dataset; // where the guide tells of what is no rule

/** Shows problems in a list, which is the description of what its `data-of` names. A form that somebody is filling in stays. */
export function showIn(list, problems) {
  if (list.querySelector("form.allow")) return;
  const sorted = worstFirst(problems);
  const now = JSON.stringify(sorted.map((each) => [each.rule, each.message]));
  if (list.dataset.now === now) return;
  list.dataset.now = now;
  list.replaceChildren(...sorted.map(finding));
  describe(document.getElementById(list.dataset.of), list, sorted);
}

/** Says at a box what is told below it: one problem in its words, and of several how many, since a box is read out with its description each time. */
function describe(box, list, problems) {
  const before = list.previousElementSibling;
  if (before?.matches(".findings__count")) before.remove();
  if (!box) return;
  let told = list.querySelector("span[id]");
  if (problems.length > 1) {
    const must = problems.filter((each) => each.must).length;
    const words = `${several(problems.length, "thing")} to look at, below${must ? `, ${must} of them to put right` : ""}.`;
    told = make("span", { class: "findings__count", id: newId("count"), hidden: true }, words);
    list.before(told);
  }
  if (told) box.setAttribute("aria-describedby", told.id);
  else box.removeAttribute("aria-describedby");
  if (box.matches("input, textarea, select")) box.setAttribute("aria-invalid", String(problems.some((each) => each.must)));
}

/** A problem as an item of a list. */
export function finding(each) {
  const item = make("li", { class: each.must ? "finding finding--must" : "finding" },
    make("span", { id: newId("finding") }, make("strong", {}, urgency(each)), `${each.message} ${remedyOf(each)}`),
    " ",
    why(each.rule));
  if (each.path !== page.path) return item;
  if (each.rule === "unknown-word" && !isOwn() && WORD_LIST in sources) item.append(" ", explaining(item, each.about));
  if (each.may) item.append(" ", leaving(item, each));
  return item;
}

/** A link to what the guide says of a rule, or its name where there is no guide. */
export function why(rule) {
  const way = guide.get(rule) ?? (elsewhere && `${elsewhere}#${rule}`);
  if (!way) return make("span", { class: "finding__rule" }, rule);
  return make("a", { href: way, target: "_blank", rel: "noopener", "aria-label": `Why? ${rule}, in a new tab` }, "Why?");
}

function explaining(item, word) {
  const name = "Say what it means";
  const example = "Prevention means stopping people from getting ill.";
  const question = `What does '${word}' mean? Write one or two short sentences, such as: ${example}`;
  const act = (words) => explain(word, words);
  return button(name, () => askBelow(item, name, question, act), { class: "small", "aria-label": `${name}: ${word}` });
}

function leaving(item, each) {
  const name = "Leave it so";
  const question = "Why may this page do so? It counts for the whole page.";
  const act = (words) => leaveSo(each.rule, words);
  return button(name, () => askBelow(item, name, question, act), { class: "small", "aria-label": `${name}: ${each.message}` });
}

/** Asks for some words below a problem, in place of its buttons. */
function askBelow(item, name, question, act) {
  const box = make("input", { autocomplete: "off" });
  const buttons = [...item.querySelectorAll("button")];
  const to = document.getElementById(item.parentElement.dataset.of) ?? document.getElementById("page-title");
  const back = () => {
    form.remove();
    buttons.forEach((each) => { each.hidden = false; });
  };
  const take = (event) => {
    event.preventDefault();
    if (!box.value.trim()) {
      box.focus();
      return;
    }
    back();
    to.focus();
    afterwards(() => act(box.value));
  };
  const stop = () => {
    back();
    buttons.at(-1)?.focus();
  };
  const form = make("form", { class: "allow", onsubmit: take },
    labelled(question, box),
    make("div", { class: "tools" }, make("button", {}, name), button("Do not", stop)));
  buttons.forEach((each) => { each.hidden = true; });
  item.append(form);
  box.focus();
}

/** Puts a hard word into the word list, which is a file of its own to hand over. */
async function explain(word, meaning) {
  const mine = drafts.find(WORD_LIST);
  const { text } = await ask("explain", { text: mine?.text ?? sources[WORD_LIST], word, meaning });
  if (!drafts.keep(WORD_LIST, text, mine?.hash ?? await hashOf(sources[WORD_LIST]))) {
    say(`${word} is not in the word list. ${drafts.UNKEPT}`);
    return;
  }
  await ask("read", { path: WORD_LIST, text });
  await set(page.text, false);
  say(`${word} is in the word list now. You hand the list over too, after this page.`);
}

async function leaveSo(rule, reason) {
  await allow(rule, reason, { rebuild: false });
  say("Left so, with your reason.");
}

/** Lets the page do what a rule is against, with a reason, or no longer where there is none. */
export function allow(rule, reason, how) {
  const allowed = Object.fromEntries(page.shown.allowed.map((each) => [each.rule, each.reason]));
  return change({ do: "allow", rule, reason, allowed }, how);
}
