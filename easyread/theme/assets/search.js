// Loads the index only when somebody searches. Without this script the page still lists what people ask, and every page.
// It comes before the page: where somebody searched, the lists stay out of the way of what will be found, and nothing jumps.
const index = new URL(document.currentScript.dataset.index, document.baseURI);
const base = new URL("../", index).href;
const given = new URLSearchParams(location.search).get("q");
const waiting = (is) => document.documentElement.classList.toggle("asks", is);
waiting(!!given?.trim());
let place, form, box, count, list, template, asked;
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
  return asked.filter(({ ways }) => ways.some(meant)).map(({ link }) => ({ href: link.href, title: link.textContent }));
}

// The words of an excerpt with those found marked. Nothing else that the index may hold becomes part of the page.
function excerpt({ excerpt: html, isAsked }, into) {
  const [mark, plain] = into.children;
  const parts = [...new DOMParser().parseFromString(html, "text/html").body.childNodes].map((node) => {
    const part = (node.nodeName === "MARK" && spelling.tokens(node.textContent).some(isAsked) ? mark : plain).cloneNode();
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
  excerpt(result, item.querySelector(".excerpt"));
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

// The words of a page that Pagefind took for those asked for.
function taken({ content, locations }) {
  const said = content.split(/\s+/);
  return [...new Set(locations.flatMap((place) => spelling.tokens(said[place] ?? "")))];
}

// The first pages that hold one of the words. Pagefind shortens a word until some page has what is left of it, "accident" to "a": that is none.
async function look(query, most) {
  const asked = spelling.tokens(query);
  const isAsked = (word) => asked.some((each) => spelling.isLike(each, word));
  const found = await Promise.all((await pagefind.search(query)).results.slice(0, most).map((one) => one.data()));
  return found.map((one) => ({ ...one, taken: taken(one), isAsked })).filter((one) => one.taken.some(isAsked));
}

// The page that tells where to get help, where somebody asks with a word of distress.
function help(query, found) {
  const { help: href, helpTitle: title, distress } = place.dataset;
  const isOnPages = ({ word }) => found.some((one) => one.taken.some((each) => spelling.isSame(word, each)));
  return href && spelling.isUrgent(query, distress.split("|"), isOnPages) ? [{ href: new URL(href, document.baseURI).href, title }] : [];
}

// Every word that Easy Read pages, or titles and summaries of their standard pages, say, with on how many pages.
let known;
const counted = ({ pages }) => {
  const all = new Map();
  for (const { title, also, said } of pages)
    for (const word of new Set(spelling.tokens([title, also, ...said.map(([text]) => text)].join(" ")))) all.set(word, (all.get(word) ?? 0) + 1);
  return all;
};

// The question with each word that no page has as the word it is likely a slip for. Empty where there is none, or a page answers it as it is.
async function corrected(query, found) {
  const asked = spelling.tokens(query);
  const missed = asked.filter((word) => word.length > 3 && !found.some((one) => one.taken.some((each) => spelling.isLike(word, each))));
  if (!missed.length || !place.dataset.words || answers(query).length) return "";
  known ??= await spelling.said(place.dataset.words).then(counted, () => new Map());
  const words = [...known.keys()].filter((word) => word.length > 3).map(spelling.asWord);
  const meant = (word) => spelling.likely(spelling.asWord(word), words).map(([each]) => each).sort((one, other) => known.get(other) - known.get(one))[0] ?? word;
  const better = missed.reduce((said, word) => said.replace(word, meant(word)), spelling.folded(query));
  return better === spelling.folded(query) ? "" : better;
}

// What was found, and for which words: those asked for, or what they are likely slips for. The page that tells where to get help is first where
// somebody may need it, then come the pages that answer what people ask. They are found by their titles where the words are not on them.
async function find(query) {
  const asIs = await look(query, 20);
  const better = await corrected(query, asIs);
  const instead = better ? await look(better, 20) : [];
  const [found, words] = instead.length ? [instead, better] : [asIs, query];
  const first = [...help(query, asIs), ...answers(words)];
  const path = (url) => new URL(url, base).pathname;
  for (const { href, title } of first.filter(({ href }) => !found.some((one) => path(one.url) === path(href)))) {
    const named = (await look(title, 5)).filter((one) => path(one.url) === path(href));
    found.push(...named.map((one) => ({ ...one, isAsked: () => false })));
  }
  const rank = (one) => [...first.map(({ href }) => path(href)), path(one.url)].indexOf(path(one.url));
  return [found.sort((one, other) => rank(one) - rank(other)), words];
}

function wantWords() {
  count.textContent = "Write a word first.";
  box.focus();
}

async function search() {
  const query = box.value.trim();
  list.replaceChildren();
  count.textContent = "";
  offer("");
  waiting(query !== "");
  if (!query) return wantWords();
  try {
    pagefind ??= await start();
  } catch (error) {
    console.warn(error);
    waiting(false);
    count.textContent = "The search cannot start here. You can find every page in the list below.";
    return;
  }
  const [results, words] = await find(query);
  list.replaceChildren(...results.map(entry));
  waiting(results.length > 0);
  const pages = results.length === 1 ? "1 page" : `${results.length} pages`;
  const none = words === query ? "" : `No page says “${query}”. `;
  count.textContent = results.length ? `${none}${pages} found for “${words}”` : `No page found for “${query}”. Try another word.`;
  offer(results.length ? "" : query);
}

// The same search in Easy Read, which knows other words and what people call the pictures.
function offer(query) {
  const way = place.querySelector(".elsewhere");
  if (!way) return;
  way.hidden = !query;
  way.querySelector("a").search = `?q=${encodeURIComponent(query)}`;
}

document.addEventListener("DOMContentLoaded", () => {
  place = document.getElementById("finding");
  form = place.querySelector(".find");
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
  box.value = given ?? "";
  if (given !== null) search();
});
