// Elements of the page, and small words for people. Text is always text: nothing that somebody wrote becomes markup.

const isThere = (child) => child !== null && child !== undefined && child !== false;
let made = 0;

/** An element with attributes, what to do on events, and children. Whatever is null or false is left out. */
export function make(name, given = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "value" || key === "checked") element[key] = value;
    else if (value === true) element.setAttribute(key, "");
    else if (isThere(value)) element.setAttribute(key, value);
  }
  element.append(...children.filter(isThere));
  return element;
}

/** Puts children in the place of what is in an element. */
export const fill = (element, ...children) => element.replaceChildren(...children.filter(isThere));

export const button = (words, onclick, given = {}) => make("button", { type: "button", onclick, ...given }, words);

/** An id that no other element has. */
export const newId = (kind) => `${kind}-${++made}`;

/** A box below its label. */
export function labelled(words, box) {
  box.id ||= newId("box");
  return make("p", { class: "field" }, make("label", { for: box.id }, words), box);
}

/** Words without the signs of hard words and links. */
export const plain = (words) => words.replace(/\*\*/g, "").replace(/\[([^\]]+)\]\([^)]*\)/g, "$1");

/** Each character of a text, as columns count them: an emoji is one, and not two as in a text's length. */
export const characters = (words) => [...words];

export const several = (count, one, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** A title as a name of a file. */
export const slug = (words) => words.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** Whether each of the words somebody looks for stands somewhere in a text. */
export const hasAll = (text, looked) => looked.toLowerCase().split(/\s+/).every((word) => text.toLowerCase().includes(word));
