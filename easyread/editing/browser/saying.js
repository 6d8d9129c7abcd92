// What is said at once: to those who hear the page, and as a warning at its top. And the order in which things are done.

import { make } from "./elements.js";
import { root } from "./site.js";

export const status = make("p", { class: "editor__status", role: "status" });
let saying;
let queue = Promise.resolve();

/** Says something anew, even if it was the last thing said. */
export function say(words) {
  clearTimeout(saying);
  status.textContent = "";
  saying = setTimeout(() => {
    status.textContent = words;
  }, 30);
}

export function warn(words) {
  root.querySelector(".desk__warning").textContent = words;
}

/** Does something after all that was asked for before, in order. What goes wrong is said. */
export function afterwards(act) {
  queue = queue.then(act).catch((error) => say(`Something went wrong: ${error.message}`));
  return queue;
}
