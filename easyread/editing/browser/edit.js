// The page for changing pages in a browser. The engine says what a text means; the modules here show it, and ask what to change.
// It begins here: it loads what the website has, opens what the address says, and follows it.

import { choose } from "./choosing.js";
import { draw } from "./desk.js";
import { make } from "./elements.js";
import { ask, broken } from "./engine.js";
import { openNow, openOwn } from "./opening.js";
import { drawnBy, page } from "./page.js";
import { afterwards } from "./saying.js";
import { linkedTo } from "./sending.js";
import { base, learn, root } from "./site.js";
import { theWindow } from "./window.js";

async function main() {
  root.replaceChildren(make("p", { class: "editor__wait", role: "status" }, "The checker is loading. The first time this takes some seconds."));
  const begun = ask("begin", { today: today() });
  const sources = await (await fetch(new URL("sources.json", base))).json();
  await begun;
  learn(sources, await ask("start"));
  if (!await follow()) choose();
  root.dataset.ready = "";
  keepForOffline();
}

/** Keeps what the page needs, to open it again without a network. Without that it works too, only not offline. */
async function keepForOffline() {
  const keeper = navigator.serviceWorker;
  if (!keeper || !isSecureContext) return;
  try {
    await keeper.register(new URL("offline.js", base));
    if (!keeper.controller) await new Promise((done) => keeper.addEventListener("controllerchange", done, { once: true }));
    const styles = performance.getEntriesByType("resource").filter(({ initiatorType }) => initiatorType === "link" || initiatorType === "css");
    await Promise.all(styles.map(({ name }) => fetch(name))); // the site's own came before there was anybody to keep them
  } catch {} // so it is not kept
}

/** The day where somebody is, which the checker takes for today. */
function today(now = new Date()) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, "0")).join("-");
}

/** Opens what the address says. False where it says nothing. */
async function follow() {
  if (location.hash === "#own") {
    await openOwn();
    return true;
  }
  const to = await linkedTo(location.hash);
  if (!to) return false;
  if (to.told) choose(to.told);
  else if (to.path !== page.path || to.draft) await openNow(to.path, to.draft);
  return true;
}

/** Undo and redo by keys. Within a box, the browser takes back what was typed. */
function undoByKey(event) {
  const key = event.key.toLowerCase();
  const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && (key === "z" || key === "y");
  if (!isAsked || !page.path || theWindow() || event.target.matches("input:not([type=checkbox]), textarea, select")) return;
  event.preventDefault();
  document.getElementById(key === "y" || event.shiftKey ? "redo" : "undo").click();
}

function cannotStart(why) {
  const told = `This page cannot start: ${why} Load it again. If that does not help, change the file itself.`;
  root.replaceChildren(make("p", { role: "alert", class: "editor__broken" }, told));
}

addEventListener("hashchange", () => afterwards(follow));
addEventListener("keydown", undoByKey);
drawnBy(draw);
broken.then(cannotStart);
main().catch((error) => cannotStart(error.message));
