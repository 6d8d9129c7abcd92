// Opening a page: as it is published, or with the words of a draft or a link.

import * as drafts from "./drafts.js";
import { ask } from "./engine.js";
import { become, isOwn, page, set } from "./page.js";
import { afterwards, say, warn } from "./saying.js";
import { hashOf, known, OWN, sources, twinOf, WORD_LIST } from "./site.js";

const OTHERS = "You have words of your own for this page. Open the others instead? Undo brings yours back.";
const GONE = "There is no page of this name now. It has another name, or was taken away. Copy your words into the page that is there.";
const CHANGED = "This page was changed after you began. Look at both before you hand yours over.";

export const open = (path, draft) => afterwards(() => openNow(path, draft));

/** Opens a page for words of one's own, with those that were written before. */
export const openOwn = () => openNow(OWN, drafts.find(OWN) ?? { text: empty("My own words") });

/** Begins the Easy Read page of a standard page. */
export const beginEasy = (standard) => afterwards(async () => {
  const easy = twinOf(standard);
  const { title } = known.pages.find((each) => each.path === standard);
  await openNow(easy, drafts.find(easy) ?? { text: empty(JSON.stringify(title)) });
});
const empty = (title) => `---\ntitle: ${title}\npicture: information\n---\n`;

/** The same as `open`, for what is in the queue already. */
export async function openNow(path, draft = drafts.find(path)) {
  const mine = drafts.find(path);
  const areTwo = draft && mine && mine.text !== draft.text;
  const taken = areTwo && !confirm(OTHERS) ? mine : draft;
  const published = sources[path] ?? null;
  const hash = published === null ? "" : await hashOf(published);
  const undo = taken ? [published, mine?.text].filter((text) => typeof text === "string" && text !== taken.text) : [];
  become({ path, published, hash, base: taken?.hash ?? hash, undo });
  await readTogether(path);
  history.replaceState(null, "", `#page=${encodeURIComponent(path)}`);
  await set(taken?.text ?? published ?? "");
  page.given = Boolean(taken?.given);
  document.getElementById("page-title").focus();
  tell(taken);
}

/** Of what was changed on other pages, only what belongs to this one counts: the other edition, and the word list. */
async function readTogether(path) {
  await ask("forget");
  if (isOwn()) return;
  for (const other of drafts.all()) {
    const belongs = path === WORD_LIST || [twinOf(path), WORD_LIST].includes(other.path);
    if (belongs && ![path, OWN].includes(other.path)) await ask("read", { path: other.path, text: other.text });
  }
}

function tell(draft) {
  if (draft?.hash && page.published === null) warn(GONE);
  else if (draft?.hash !== undefined && draft.hash !== page.hash) warn(CHANGED);
  else say(draft ? "Your words from before are here." : "The page is open.");
}
