// The title and the other fields of a page.

import { button, labelled, make } from "./elements.js";
import { change, isOwn, page } from "./page.js";
import { choosePicture } from "./pictures.js";
import { afterwards } from "./saying.js";

const TYPES = { number: "text", date: "date" }; // of a box, where it is no plain text

export function fields() {
  const { shown } = page;
  if (!shown.fields.length) return "";
  return make("details", { class: "panel", id: "fields", open: !shown.title || isOwn() },
    make("summary", {}, "Title and other fields"),
    ...shown.fields.map(field));
}

/** Where the problems of a field are told. */
export const toldOf = ({ name }) => document.getElementById(`told-field-${name}`);

function field(each) {
  const id = `field-${each.name}`;
  const told = make("ul", { class: "findings", id: `told-${id}`, "data-of": id });
  if (each.type === "picture") return make("div", { class: "field" }, make("span", {}, each.label), picture(each, id), told);
  const box = boxOf(each, id);
  box.value = each.value;
  const line = labelled(each.label + (each.required ? "" : " (may be empty)"), box);
  line.append(told);
  return line;
}

const picture = (each, id) =>
  button(`${each.value || "None"}: choose another`, () => choosePicture(each.value, ({ name }) => write(each, name)), { id });

function boxOf(each, id) {
  if (each.type !== "choice") {
    const oninput = ({ target }) => write(each, target.value);
    if (each.type === "written") return make("textarea", { id, rows: String(each.value.split("\n").length + 1), spellcheck: "false", oninput });
    const inputmode = each.type === "number" ? "numeric" : null;
    return make("input", { id, type: TYPES[each.type] ?? "text", inputmode, autocomplete: "off", oninput });
  }
  const choices = [["", "Nothing chosen"], ...each.choices].map(([name, words]) => make("option", { value: name }, words));
  return make("select", { id, onchange: ({ target }) => write(each, target.value) }, ...choices);
}

const write = ({ name, type }, value) =>
  afterwards(() => change({ do: "field", name, value, plain: type !== "written" }, { rebuild: type === "picture" }));
