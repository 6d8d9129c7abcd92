// Loads the index only when somebody searches. Without this script the page still lists what people ask, and every page.
// It comes before the page: where somebody searched, the lists stay out of the way of what will be found, and nothing jumps.
const index = new URL(document.currentScript.dataset.index, document.baseURI);
const base = new URL("../", index).href;
const given = new URLSearchParams(location.search).get("q") ?? "";
const waiting = (is) => document.documentElement.classList.toggle("asks", is);
waiting(given.trim() !== "");
let form, box, count, list, template, asked;
let pagefind;

// Words as people may write them: "Smoking?" and "smoke" begin alike.
const words = (text) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const alike = (one, other) => one === other || (Math.min(one.length, other.length) > 3 && (one.startsWith(other) || other.startsWith(one)));

// What people ask, as the page lists it: words, a colon, and the page that answers.
const questions = () => [...document.querySelectorAll("[data-asked] li")].map((item) => {
  const link = item.querySelector("a");
  const ways = item.textContent.replace(link.textContent, "").split(/[,:]/).map(words);
  return { link, ways: ways.filter((way) => way.length) };
});

function answers(query) {
  const given = words(query);
  const meant = (way) => way.every((word) => given.some((each) => alike(word, each)));
  return asked.filter(({ ways }) => ways.some(meant)).map(({ link }) => link.href);
}

// The words of an excerpt with those found marked. Nothing else that the index may hold becomes part of the page.
function excerpt(html, into) {
  const [mark, plain] = into.children;
  const parts = [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map((node) => {
    const part = (node.nodeName === "MARK" ? mark : plain).cloneNode();
    part.textContent = node.textContent;
    return part;
  });
  into.replaceChildren(...parts);
}

function entry(result) {
  const item = template.cloneNode(true);
  const [title, twin] = item.querySelectorAll("a");
  const { meta } = result;
  title.href = result.url;
  title.textContent = meta.title;
  item.querySelector(".meta").textContent = meta.kind ?? "";
  excerpt(result.excerpt, item.querySelector(".excerpt"));
  if (meta.easy) {
    twin.href = new URL(meta.easy, new URL(result.url, base));
    twin.textContent = `In Easy Read: ${meta.easy_title}`;
  } else twin.parentElement.remove();
  return item;
}

const smallest = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0); // a WebAssembly module with nothing in it

async function start() {
  await WebAssembly.instantiate(smallest); // fails where a host or browser forbids it, of which Pagefind would say nothing
  const made = await import(new URL("pagefind.js", index));
  await made.options({ baseUrl: base });
  await made.init();
  return made;
}

// What was found, with the pages that answer what people ask first. They are found by their titles where the words are not on them.
async function find(query) {
  const found = await Promise.all((await pagefind.search(query)).results.slice(0, 20).map((one) => one.data()));
  const first = answers(query);
  const path = (url) => new URL(url, base).pathname;
  const missing = first.filter((url) => !found.some((one) => path(one.url) === new URL(url).pathname));
  for (const url of missing) {
    const title = asked.find(({ link }) => link.href === url).link.textContent;
    const named = await Promise.all((await pagefind.search(title)).results.slice(0, 5).map((one) => one.data()));
    found.push(...named.filter((one) => path(one.url) === new URL(url).pathname).map((one) => ({ ...one, excerpt: one.excerpt.replace(/<.mark>/g, "").replace(/<mark>/g, "") })));
  }
  const rank = (one) => (first.some((url) => new URL(url).pathname === path(one.url)) ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}

async function search() {
  const query = box.value.trim();
  list.replaceChildren();
  count.textContent = "";
  waiting(query !== "");
  if (!query) return;
  try {
    pagefind ??= await start();
  } catch (error) {
    console.warn(error);
    waiting(false);
    count.textContent = "The search cannot start here. You can find every page in the list below.";
    return;
  }
  const results = await find(query);
  list.replaceChildren(...results.map(entry));
  waiting(results.length > 0);
  const pages = results.length === 1 ? "1 page" : `${results.length} pages`;
  count.textContent = results.length ? `${pages} found for “${query}”` : `No page found for “${query}”. Try another word.`;
}

document.addEventListener("DOMContentLoaded", () => {
  form = document.querySelector(".find");
  box = form.querySelector("input");
  count = document.getElementById("search-count");
  list = document.getElementById("search-results");
  template = document.getElementById("search-result").content;
  asked = questions();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`);
    search();
  });
  box.value = given;
  search();
});
