// Links that hold the words of a page, for somebody else to look at.

import * as drafts from "./drafts.js";
import { page } from "./page.js";
import { sources, WORD_LIST } from "./site.js";

const LOST = "This link is not whole. Perhaps a part of it was lost on its way. Ask for it again, as a whole.";
const gone = (path) => `There is no page ${path} now. Perhaps it has another name. Find it below by its title.`;
const PATHS = /^(content|docs)\/[a-z0-9/_-]+(\.easy)?\.md$/;

const through = async (bytes, stream) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** A link that opens this page with the words that it has now. */
export async function linkToWords() {
  const bytes = await through(new TextEncoder().encode(page.text), new CompressionStream("deflate-raw"));
  const text = btoa(String.fromCharCode(...bytes)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${location.origin}${location.pathname}#page=${encodeURIComponent(page.path)}&from=${page.base}&text=${text}`;
}

/** What an address leads to: a page, perhaps with words for it, or what to tell. Null where it says nothing. */
export async function linkedTo(hash) {
  const given = new URLSearchParams(hash.replace(/^#/, ""));
  const [path, text] = [given.get("page"), given.get("text")];
  if (!path) return hash.length > 1 && text ? { told: LOST } : null;
  if (path !== WORD_LIST && !PATHS.test(path)) return { told: LOST };
  if (given.has("from") && !text) return { told: LOST };
  if (!text) return path in sources || drafts.find(path) ? { path } : { told: gone(path) };
  try {
    return { path, draft: { text: await unpacked(text), hash: given.get("from") ?? "" } };
  } catch {
    return { told: LOST };
  }
}

async function unpacked(text) {
  const bytes = Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0));
  return new TextDecoder("utf-8", { fatal: true }).decode(await through(bytes, new DecompressionStream("deflate-raw")));
}
