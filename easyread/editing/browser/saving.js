// The words as files: as Markdown, as a web page, as a Word file. And copied.

import { viewFrame } from "./beside.js";
import { make } from "./elements.js";
import { ask } from "./engine.js";
import { page } from "./page.js";
import { inSite, root } from "./site.js";

const PAINTED = 480; // pixels of a picture's side in Word
const KEPT = 10_000; // milliseconds, in which a browser begins to save

/** Hands a file to the browser, which saves it. */
export function save(content, name, type) {
  const way = make("a", { href: URL.createObjectURL(new Blob([content], { type })), download: name });
  root.append(way);
  way.click();
  way.remove();
  setTimeout(() => URL.revokeObjectURL(way.href), KEPT);
}

/** Copies a text and tells so. Where the browser lets no page copy, shows it to be copied by hand. */
export async function copy(text, told, words) {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = words;
  } catch {
    const box = make("textarea", { rows: "6", readonly: true, value: text, "aria-label": "Copy these words" });
    told.replaceChildren("Your browser does not let this page copy. Copy these words yourself:", box);
    box.focus();
    box.select();
  }
}

/** The page as Word reads it. Word cannot be relied on to show drawings, so they are painted. */
export async function wordFile() {
  const pictures = {};
  for (const { picture } of page.shown.cards) if (picture) pictures[picture.name] ??= await painted(inSite(picture.uri));
  const { file } = await ask("word", { path: page.path, pictures });
  return Uint8Array.from(atob(file), (each) => each.charCodeAt(0));
}

/** A picture as PNG, in base64, in the middle of a square. */
async function painted(src, side = PAINTED) {
  const picture = new Image(side, side);
  picture.src = src;
  await picture.decode();
  const [wide, high] = [picture.naturalWidth || side, picture.naturalHeight || side];
  const fit = Math.min(side / wide, side / high);
  const canvas = make("canvas", { width: side, height: side });
  canvas.getContext("2d").drawImage(picture, (side - wide * fit) / 2, (side - high * fit) / 2, wide * fit, high * fit);
  return canvas.toDataURL("image/png").split(",")[1];
}

/** The reader's view as one file, with its styles and pictures in it. */
export async function webPage() {
  const inside = viewFrame().contentDocument.cloneNode(true);
  const sheets = [...inside.querySelectorAll("link")];
  const styles = await Promise.all(sheets.map(async (each) => (await fetch(each.href)).text()));
  sheets.forEach((each) => each.remove());
  const charset = inside.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  inside.head.prepend(charset);
  inside.title = page.shown.title;
  await Promise.all([...inside.querySelectorAll("img")].map(takeIn));
  const style = `<style>${styles.join("\n")}</style></head>`; // as text, since an element would be held back here
  return `<!doctype html>\n${inside.documentElement.outerHTML.replace("</head>", () => style)}`;
}

/** Puts the file of a picture into its address. */
async function takeIn(picture) {
  const file = await (await fetch(picture.getAttribute("src"))).blob();
  const address = await new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.readAsDataURL(file);
  });
  picture.setAttribute("src", address);
}
