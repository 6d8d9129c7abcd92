// Finding a picture by what it should show.

import { labelled, make, several } from "./elements.js";
import { ask } from "./engine.js";
import { afterwards } from "./saying.js";
import { inSite } from "./site.js";
import { openWindow } from "./window.js";

const LONGEST = 80; // characters of a statement's words to begin with

/** Opens the finder with some words, and hands on the picture that somebody chooses. */
export function choosePicture(words, chosen) {
  const list = make("ul", { class: "finder" });
  const told = make("p", { role: "status" });
  const box = make("input", { type: "text", autocomplete: "off", value: words.slice(0, LONGEST), oninput: () => search() });
  const take = (picture) => {
    dialog.close();
    chosen(picture);
  };
  const search = () => {
    const asked = box.value;
    afterwards(async () => {
      if (asked !== box.value) return;
      const { pictures } = await ask("find", { words: asked });
      list.dataset.answers = asked;
      told.textContent = pictures.length ? `${several(pictures.length, "picture")}, the best first.` : "No picture. Try another word.";
      list.replaceChildren(...pictures.map((each) => make("li", {}, choice(each, take))));
    });
  };
  const dialog = openWindow("Choose a picture", labelled("What should it show?", box), told, list);
  box.focus();
  box.select();
  search();
}

const choice = (picture, take) =>
  make("button", { type: "button", onclick: () => take(picture) },
    make("img", { src: inSite(picture.uri), alt: "", loading: "lazy" }),
    make("strong", {}, picture.idea),
    make("span", {}, picture.shows),
    picture.not_for ? make("span", {}, `Not for: ${picture.not_for}.`) : null);
