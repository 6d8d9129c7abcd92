// Finding a picture by what it should show.

import { button, labelled, make, several } from "./elements.js";
import { ask } from "./engine.js";
import { afterwards } from "./saying.js";
import { inSite, root } from "./site.js";
import { openWindow } from "./window.js";

const LONGEST = 80; // characters of a statement's words to begin with
const AT_ONCE = 24; // pictures

/** The first words of a statement, its lines as one, and none of them cut. */
function beginning(words) {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? line.slice(0, LONGEST + 1).replace(/ \S*$/, "") : line;
}

/** Opens the finder with some words, and hands on the picture that somebody chooses. */
export function choosePicture(words, chosen) {
  const list = make("ul", { class: "finder" });
  const told = make("p", { role: "status" });
  const box = make("input", { type: "text", autocomplete: "off", value: beginning(words), oninput: () => search() });
  const take = (picture) => {
    dialog.close();
    chosen(picture);
  };
  const further = button("Show more", () => search(list.children.length + AT_ONCE), { hidden: true });
  const search = (most = AT_ONCE) => {
    const asked = box.value;
    afterwards(async () => {
      if (asked !== box.value) return;
      const { pictures, more } = await ask("find", { words: asked, most });
      list.dataset.answers = asked;
      told.replaceChildren(...found(pictures.length, asked));
      const before = most > AT_ONCE ? list.children.length : 0; // those stay, and what has the focus among them
      const shown = pictures.map((each) => make("li", {}, choice(each, take)));
      list.replaceChildren(...[...list.children].slice(0, before), ...shown.slice(before));
      if (before) list.children[before]?.querySelector("button").focus();
      further.hidden = !more;
    });
  };
  const dialog = openWindow("Choose a picture", labelled("What should it show?", box), told, list, further);
  box.focus();
  box.select();
  search();
}

/** How many pictures were found. Where there is none, a way to the page about adding one, if the site has it. */
function found(count, asked) {
  if (count) return [`${several(count, "picture")}${asked.trim() ? ", the best first" : ""}.`];
  const { adding } = root.dataset;
  const way = adding && make("a", { href: adding, target: "_blank", rel: "noopener" }, "How to add a picture, in a new tab");
  return ["No picture. Try another word. ", ...(way ? [way] : [])];
}

const choice = (picture, take) =>
  make("button", { type: "button", onclick: () => take(picture) },
    make("img", { src: inSite(picture.uri), alt: "", loading: "lazy" }),
    make("strong", {}, picture.idea),
    make("span", {}, picture.shows),
    picture.not_for ? make("span", {}, `Not for: ${picture.not_for}.`) : null);
