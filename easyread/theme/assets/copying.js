// Copies a picture, to be put into a letter or a slide. The buttons are shown where the browser can do it.
"use strict";
(() => {
  const place = document.getElementById("copying");
  const told = document.getElementById("copied");
  if (!window.ClipboardItem || !navigator.clipboard || !location.protocol.startsWith("http")) return;

  async function copy({ file, kind }) {
    const content = fetch(file).then((answer) => answer.blob()).then((blob) => new Blob([blob], { type: kind }));
    try {
      await navigator.clipboard.write([new ClipboardItem({ [kind]: content })]);
      told.textContent = "Copied. You can paste it now.";
    } catch {
      told.textContent = "Your browser did not copy it. Download it instead.";
    }
  }
  for (const button of place.querySelectorAll("button")) button.addEventListener("click", () => copy(button.dataset));
  place.hidden = false;
})();
