// Beside the words: what readers will see, or the other edition.

import { button, make } from "./elements.js";
import { ask } from "./engine.js";
import { isOwn, page } from "./page.js";
import { afterwards } from "./saying.js";
import { base, root } from "./site.js";
import { fillStandard, goToMarked, markNow, standardPane } from "./standard.js";

/** The frame with the reader's view. Null where the page has none. */
export const viewFrame = () => root.querySelector(".view");

let choose; // what is shown, by its name

/** The views, with buttons to choose one. `shows` is what the last page showed. */
export function beside(shows) {
  const { easy } = page.shown;
  const views = viewsOf(easy);
  const frame = make("iframe", { title: "What readers will see", sandbox: "allow-same-origin allow-modals", class: "view" });
  const twin = easy ? standardPane(() => choose(reader)) : easyPane();
  const tools = make("div", { class: "tools", role: "group", "aria-label": "What to show here" });
  const title = make("h2");
  const side = make("aside", { class: "desk__beside", "aria-label": "Beside it" }, title, tools, frame, twin);
  let reader = "phone"; // the last of the reader's views
  choose = (what) => {
    side.dataset.shows = what;
    frame.hidden = what === "twin";
    twin.hidden = what !== "twin";
    title.textContent = twin.hidden ? "What readers will see" : views.at(-1)[1];
    for (const each of tools.children) each.setAttribute("aria-pressed", String(each.dataset.what === what));
    if (!twin.hidden) afterwards(easy ? fillStandard : () => fillEasy(twin));
    else reader = what;
    frame.contentDocument?.body?.classList.toggle("words-only", what === "words");
  };
  tools.append(...views.map(([what, words]) => button(words, () => choose(what), { "data-what": what, "aria-pressed": "false" })));
  queueMicrotask(() => choose(views.some(([what]) => what === shows) ? shows : views[0]?.[0] ?? reader));
  return side;
}

function viewsOf(isEasy) {
  const reader = isEasy ? [["phone", "As on a phone"], ["wide", "As on a computer"], ["words", "Words only"]] : [];
  return isOwn() ? reader : [...reader, ["twin", isEasy ? "The standard page" : "The Easy Read page"]];
}

/** Shows the standard page, and goes to what a statement comes from. */
export function see(number = page.inView) {
  page.inView = number;
  choose("twin");
  afterwards(goToMarked);
}

/** Shows in the reader's view what the page says now, and in the standard page what it comes from. */
export function showView() {
  markNow();
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

/** Follows whoever goes to a statement, in whatever is shown. */
export function follow(number) {
  page.inView = number;
  scrollView();
  markNow();
}

/** Shows in the reader's view the statement that somebody is at. */
function scrollView() {
  const frame = root.querySelector(".view:not([hidden])");
  const at = page.shown?.cards.filter((each) => each.part === "statement").findIndex((each) => each.number === page.inView);
  const there = frame?.contentDocument.querySelectorAll(".statement")[at];
  if (there) frame.contentWindow.scrollTo(0, Math.max(0, there.getBoundingClientRect().top + frame.contentWindow.scrollY - 16));
}

const easyPane = () =>
  make("div", { class: "twin-text", id: "twin", hidden: true, tabindex: "0", role: "region", "aria-label": "The Easy Read page" });

async function fillEasy(box) {
  const twin = await ask("beside", { path: page.path });
  const shown = new DOMParser().parseFromString(twin.view, "text/html");
  const words = [...shown.querySelectorAll(".words p, h2")].map((each) => make("p", {}, each.textContent));
  box.replaceChildren(make("h3", {}, twin.title || "There is no Easy Read page yet."), ...words);
}
