// What is known of the site: where it lies, where its changes go to, and which pages and sources there are.

export const root = document.getElementById("editor");
export const base = new URL(root.dataset.root, location.href);
export const { repository, branch } = root.dataset;
export const form = { edit: root.dataset.edit, new: root.dataset.new }; // addresses below the repository's, of those who keep it
export const OWN = "docs/my-own-words.easy.md"; // words of one's own, which are no page of the site
export const WORD_LIST = "content/words.yml";

export let sources; // texts by path, as they are published
export let known; // as the engine says it: the pages, how many pictures, and settings

/** Keeps what was loaded, for all modules. */
export function learn(texts, site) {
  sources = texts;
  known = site;
}

/** Where something lies that has this address in the site. */
export const inSite = (uri) => new URL(`../${uri}`, base);

export const twinOf = (path) => (path.endsWith(".easy.md") ? path.replace(/\.easy\.md$/, ".md") : path.replace(/\.md$/, ".easy.md"));

/** What a file is called by those who do not know files. */
export function titleOf(path) {
  if (path === OWN) return "Your own words";
  if (path === WORD_LIST) return "The word list";
  const there = known.pages.find((each) => [each.path, each.twin].includes(path));
  if (!there) return path;
  return path === there.path ? `${there.title} (standard page)` : `${there.easy || there.title} (Easy Read page)`;
}

/** The SHA-256 of a text, as `hashes.json` has it. */
export async function hashOf(text) {
  const raw = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(raw)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
