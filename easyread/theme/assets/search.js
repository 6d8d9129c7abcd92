// Loads the index only when somebody searches. Without this script the page still lists every page.
const form = document.querySelector(".find");
const box = form.querySelector("input");
const count = document.getElementById("search-count");
const list = document.getElementById("search-results");
const index = document.querySelector("script[data-index]").dataset.index;
const base = new URL("../", new URL(index + "x", document.baseURI)).href;
let pagefind;

// The words of an excerpt with those found marked. Nothing else that the index may hold becomes part of the page.
function excerpt(html) {
  const shown = document.createDocumentFragment();
  for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
    const part = document.createElement(node.nodeName === "MARK" ? "mark" : "span");
    part.textContent = node.textContent;
    shown.append(part);
  }
  return shown;
}

function entry(result) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const words = document.createElement("p");
  link.href = result.url;
  link.textContent = result.meta.title;
  words.append(excerpt(result.excerpt));
  item.append(link, words);
  return item;
}

const smallest = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0); // a WebAssembly module with nothing in it

async function start() {
  await WebAssembly.instantiate(smallest); // fails where a host or browser forbids it, of which Pagefind would say nothing
  const made = await import(new URL("pagefind.js", new URL(index, document.baseURI)));
  await made.options({ baseUrl: base });
  await made.init();
  return made;
}

async function search() {
  const words = box.value.trim();
  list.replaceChildren();
  count.textContent = "";
  if (!words) return;
  try {
    pagefind ??= await start();
  } catch (error) {
    console.warn(error);
    count.textContent = "The search cannot start here. You can find every page in the list below.";
    return;
  }
  const found = (await pagefind.search(words)).results;
  const results = await Promise.all(found.slice(0, 20).map((one) => one.data()));
  list.replaceChildren(...results.map(entry));
  const pages = found.length === 1 ? "1 page" : `${found.length} pages`;
  count.textContent = found.length ? `${pages} found for “${words}”` : `No page found for “${words}”. Try another word.`;
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`);
  search();
});
box.value = new URLSearchParams(location.search).get("q") ?? "";
search();
