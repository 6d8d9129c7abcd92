// Beside the words: what readers will see, or the other edition.

import { button, make } from "./elements.js";
import { ask } from "./engine.js";
import { isOwn, page } from "./page.js";
import { afterwards } from "./saying.js";
import { base, root } from "./site.js";

/** The frame with the reader's view. Null where the page has none. */
export const viewFrame = () => root.querySelector(".view");

/** The views, with buttons to choose one. `wide` is "yes" where the last page was shown as on a computer. */
export function beside(wide = "no") {
  const frame = make("iframe", { title: "What readers will see", sandbox: "allow-same-origin allow-modals", class: "view" });
  const twin = make("div", { class: "twin-text", id: "twin", hidden: true, tabindex: "0", role: "region", "aria-label": "The other edition" });
  const tools = make("div", { class: "tools", role: "group", "aria-label": "What to show here" });
  const side = make("aside", { class: "desk__beside", "aria-label": "Beside it", "data-wide": wide },
    make("h2", {}, page.shown.easy ? "What readers will see" : "The other edition"), tools, frame, twin);
  const choose = (what) => {
    side.dataset.shows = what;
    side.dataset.wide = what === "wide" ? "yes" : "no";
    frame.hidden = what === "twin";
    twin.hidden = what !== "twin";
    for (const each of tools.children) each.setAttribute("aria-pressed", String(each.dataset.what === what));
    if (what === "twin") afterwards(() => showTwin(twin));
    frame.contentDocument?.body?.classList.toggle("words-only", what === "words");
  };
  const views = viewsOf(page.shown.easy);
  tools.append(...views.map(([what, words]) => button(words, () => choose(what), { "data-what": what, "aria-pressed": "false" })));
  queueMicrotask(() => choose(views[0]?.[0] ?? "phone"));
  return side;
}

function viewsOf(isEasy) {
  const reader = isEasy ? [["phone", "As on a phone"], ["wide", "As on a computer"], ["words", "Words only"]] : [];
  return isOwn() ? reader : [...reader, ["twin", isEasy ? "The standard page" : "The Easy Read page"]];
}

/** Shows in the reader's view what the page says now. */
export function showView() {
  const frame = viewFrame();
  if (!frame || !page.shown.easy) return;
  const inside = frame.contentDocument;
  if (!inside.querySelector("main")) begin(inside);
  inside.querySelector("main").innerHTML = page.shown.view; // by the site's own template, which lets no words become markup
  for (const each of inside.querySelectorAll("[src], a[href]")) {
    const name = each.hasAttribute("src") ? "src" : "href";
    each.setAttribute(name, new URL(each.getAttribute(name), base));
  }
}

/** An empty page in the site's own styles. */
function begin(inside) {
  inside.documentElement.lang = document.documentElement.lang;
  inside.title = "What readers will see";
  const sheets = [...root.dataset.styles.split(" ").map((each) => new URL(each, location.href)), new URL("view.css", base)];
  for (const href of sheets) {
    const sheet = inside.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = href;
    sheet.addEventListener("load", () => scrollView());
    inside.head.append(sheet);
  }
  inside.body.append(inside.createElement("main"));
}

/** Shows in the reader's view the statement that somebody is at. */
export function scrollView(number = page.inView) {
  page.inView = number;
  const frame = root.querySelector(".view:not([hidden])");
  const at = page.shown?.cards.filter((each) => each.part === "statement").findIndex((each) => each.number === number);
  const there = frame?.contentDocument.querySelectorAll(".statement")[at];
  if (there) frame.contentWindow.scrollTo(0, Math.max(0, there.getBoundingClientRect().top + frame.contentWindow.scrollY - 16));
}

async function showTwin(box) {
  const twin = await ask("beside", { path: page.path });
  box.replaceChildren(...(twin.view === undefined ? standardTwin(twin) : easyTwin(twin)));
}
function easyTwin(twin) {
  const shown = new DOMParser().parseFromString(twin.view, "text/html");
  const words = [...shown.querySelectorAll(".words p, h2")].map((each) => make("p", {}, each.textContent));
  return [make("h3", {}, twin.title || "There is no Easy Read page yet."), ...words];
}
function standardTwin(twin) {
  const blocks = (twin.blocks ?? []).map((each) => make(each.kind === "heading" ? "h4" : "p", {}, each.text));
  return [make("h3", {}, twin.title || "There is no standard page."), make("p", {}, twin.summary ?? ""), ...blocks];
}

/** Marks in the other edition what a statement comes from. */
export function point(number) {
  const from = page.shown?.cards.find((each) => each.number === number)?.from ?? [];
  for (const each of root.querySelectorAll("#twin p")) each.classList.toggle("now", from.some((words) => each.textContent.includes(words)));
}
