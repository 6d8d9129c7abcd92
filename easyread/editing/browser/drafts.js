// Words that are not published yet, kept in this browser alone. Where a browser keeps nothing, nothing is found.

import { base } from "./site.js";

const START = `easyread draft ${base.pathname}`;

/** Under which name a draft lies in the browser. */
export const keyOf = (path) => `${START}${path}`;

/** Every draft: its `path`, `text`, the `hash` of what it was made from, `when`, and whether it was `given` to somebody. */
export const all = () => safely(() => Object.keys(localStorage).filter((key) => key.startsWith(START)).map(draft)) ?? [];
const draft = (key) => ({ path: key.slice(START.length), ...JSON.parse(localStorage[key]) });

export const find = (path) => safely(() => JSON.parse(localStorage.getItem(keyOf(path))));

/** What is said where the browser is full, or lets nothing be kept. */
export const UNKEPT = "This browser does not keep your words. Hand them over or save the file before you leave.";

/** Whether the words are kept now. */
export const keep = (path, text, hash, given = false) =>
  safely(() => {
    localStorage.setItem(keyOf(path), JSON.stringify({ text, hash, given, when: Date.now() }));
    return true;
  }) ?? false;

export const drop = (path) => safely(() => localStorage.removeItem(keyOf(path)));

function safely(act) {
  try {
    return act();
  } catch {
    return null;
  }
}
