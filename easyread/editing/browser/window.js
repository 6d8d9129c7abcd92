// A window above the page. When it closes, what had the focus before has it again.

import { button, make } from "./elements.js";
import { root } from "./site.js";

/** Opens a window with a title, a button that closes it, and what else it should hold. */
export function openWindow(title, ...children) {
  const before = document.activeElement;
  const dialog = make("dialog", { class: "window", "aria-labelledby": "window-title" },
    make("div", { class: "window__top" },
      make("h2", { id: "window-title", tabindex: "-1" }, title),
      button("Close", () => dialog.close())),
    ...children);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (before?.isConnected) before.focus();
  });
  root.append(dialog);
  dialog.showModal();
  return dialog;
}

export const theWindow = () => root.querySelector("dialog");

/** Closes the window, and then gives the focus where it should go. */
export function closeFor(act) {
  theWindow().addEventListener("close", act); // after what had the focus before has it
  theWindow().close();
}
