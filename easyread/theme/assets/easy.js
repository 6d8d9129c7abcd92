// Keeps a reader's two choices on this device, opens the drawer of a hard word, and turns pages with the arrow keys and by swiping.
// Without it the boxes, the drawers and the links do the same for one page.
"use strict";
(() => {
  const root = document.documentElement;
  const choices = ["bigger", "only-words"];
  const FAR = 60; // pixels that a finger goes for it to be a swipe

  function kept(name) {
    try { return localStorage.getItem(`easy-read-${name}`) === "yes"; } catch { return false; } // a browser may forbid it
  }
  function keep(name, on) {
    try { on ? localStorage.setItem(`easy-read-${name}`, "yes") : localStorage.removeItem(`easy-read-${name}`); } catch { /* for this page alone */ }
  }
  // before anything is drawn, so that nothing jumps
  root.classList.add("scripted");
  root.classList.toggle("asked", new URLSearchParams(location.search).has("q"));
  for (const name of choices) root.classList.toggle(name, kept(name));

  const shown = () => document.querySelector(".one:target");
  const way = (forward) => shown()?.querySelector(forward ? ".one__ways .on" : ".one__ways a:not(.on)");

  // instead of the last place in the history, so that Back leaves at once
  function go(link) {
    if (!link) return;
    location.replace(link.getAttribute("href"));
    reach(document.getElementById(link.hash.slice(1)), link.textContent);
  }
  // A screen reader says what was reached, and the next Tab goes on from there
  function reach(place, name) {
    const words = [...place.querySelectorAll(".one__top span, .words > p")].map((each) => each.textContent);
    place.setAttribute("role", "group");
    place.setAttribute("aria-label", words.join(" ") || name);
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  function arrive() {
    if (shown() && !shown().querySelector(":focus")) reach(shown());
    const word = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const drawer = word && word.closest(".drawer");
    if (!drawer || drawer.open) return;
    drawer.open = true;
    word.scrollIntoView();
  }
  function ready() {
    for (const name of choices) {
      const box = document.getElementById(name);
      box.checked = kept(name);
      box.addEventListener("change", () => {
        root.classList.toggle(name, box.checked);
        keep(name, box.checked);
      });
    }
    arrive();
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.(".one:target > .one__ways a, .one:target > .one__top a");
      if (!link) return;
      event.preventDefault();
      go(link);
    });
    document.addEventListener("keydown", (event) => {
      if (!shown() || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("audio, input, summary")) return;
      if (event.key === "ArrowRight" || (event.key === "Enter" && event.target === shown())) go(way(true));
      if (event.key === "ArrowLeft") go(way(false));
      if (event.key === "Escape") go(shown().querySelector(".one__top a"));
    });
    let start = null;
    document.addEventListener("touchstart", (event) => {
      const alone = event.touches.length === 1 && (window.visualViewport?.scale ?? 1) === 1;
      start = shown() && alone ? event.touches[0] : null;
    }, { passive: true });
    document.addEventListener("touchend", (event) => {
      const end = event.changedTouches[0];
      const across = start ? end.clientX - start.clientX : 0;
      if (start && Math.abs(across) > FAR && Math.abs(across) > 2 * Math.abs(end.clientY - start.clientY)) go(way(across < 0));
      start = null;
    });
  }
  addEventListener("hashchange", arrive);
  addEventListener("DOMContentLoaded", ready);
})();
