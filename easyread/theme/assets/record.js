// Records people who read statements aloud, one after the other. Takes are kept in this browser alone, until somebody saves them as a zip.
const root = document.getElementById("recorder");
const base = new URL(root.dataset.root, location.href);
const at = (id) => document.getElementById(id);
const PARTS = ["before", "choose", "read", "finish"];
const LEAST_RATE = 22050; // samples a second of what is published: more would only make files larger
const LARGEST = 24e6; // bytes of a zip, since forges take no larger file from a browser
const QUIET = 8, LOUD = 97; // of the meter
const NAMED = { NotAllowedError: "blocked", NotFoundError: "none", NotReadableError: "taken" };
const TROUBLE = {
  blocked: "The browser does not let us use the microphone. Press the sign beside the address of this page, and allow the microphone. Then press Record again.",
  none: "There is no microphone. Put one in, and press Record again.",
  taken: "Another program uses the microphone. Close it, and press Record again.",
  website: "This website does not let us use the microphone. Ask the people who look after it.",
  old: "This browser can not record. Use another one, such as Chrome, Edge, Firefox or Safari.",
  insecure: "This browser records only where the address begins with https. Ask the people who look after the website.",
};

let pages = [], store, person = { name: "", agreed: "", page: "" };
let done = new Map(); // by statement: the words as they were read
let page, place, microphone, running;

// ---- small parts --------------------------------------------------------------------------------------------------------------

function make(name, given = {}, ...children) { // text is always text
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (key === "onclick") element.addEventListener("click", value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}
const several = (count, one) => `${count} ${one}${count === 1 ? "" : "s"}`;
const day = (now = new Date()) => `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
const isDone = (line) => done.get(line.id) === line.words;
const count = (lines) => lines.filter(isDone).length;
const lines = () => pages.flatMap((each) => each.lines);
const line = () => page.lines[place];
const address = (way) => (way ? new URL(way, base).href : "");
function tell(words) { at("told").textContent = words; }
function say(words) { at("status").textContent = words; }

function open(part) {
  for (const each of PARTS) at(each).hidden = each !== part;
  at("wait").hidden = true;
  tell("");
}

// ---- what is kept, in this browser alone ---------------------------------------------------------------------------------------

/** Takes by statement, and under `person` who reads. Where the browser keeps nothing, until the page is closed. */
async function openStore() {
  const asked = (request) => new Promise((good, bad) => {
    request.onsuccess = () => good(request.result);
    request.onerror = () => bad(request.error);
  });
  try {
    const opening = indexedDB.open(`easyread recordings ${base.pathname}`, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("takes");
    const kept = await asked(opening);
    const within = (how, act) => asked(act(kept.transaction("takes", how).objectStore("takes")));
    navigator.storage?.persist?.().catch(() => {});
    return {
      get: (key) => within("readonly", (all) => all.get(key)),
      keys: () => within("readonly", (all) => all.getAllKeys()),
      put: (key, value) => within("readwrite", (all) => all.put(value, key)),
      clear: () => within("readwrite", (all) => all.clear()),
    };
  } catch {
    const kept = new Map();
    tell("This browser keeps nothing once the page is closed. Get your recordings before you close it.");
    return { get: async (key) => kept.get(key), keys: async () => [...kept.keys()], put: async (key, value) => { kept.set(key, value); }, clear: async () => kept.clear() };
  }
}

const remember = () => store.put("person", person).catch(unkept);
function unkept() { tell("This computer has no room left. Get your recordings, and then throw them away."); }

// ---- the microphone -------------------------------------------------------------------------------------------------------------

async function listen() {
  if (!window.isSecureContext) throw new Error(TROUBLE.insecure);
  if (!navigator.mediaDevices?.getUserMedia || !window.AudioWorkletNode) throw new Error(TROUBLE.old);
  const asked = { channelCount: 1, echoCancellation: false, noiseSuppression: true, autoGainControl: false };
  const stream = await navigator.mediaDevices.getUserMedia({ audio: asked });
  const context = new AudioContext();
  await context.audioWorklet.addModule(new URL("record-capture.js", import.meta.url));
  await context.resume();
  const capture = new AudioWorkletNode(context, "capture", { channelCount: 1, channelCountMode: "explicit" });
  context.createMediaStreamSource(stream).connect(capture).connect(context.destination); // which hears only silence
  const ear = { stream, context, capture, heard: [], loud: 0, hear: null };
  capture.port.onmessage = ({ data }) => {
    if (data === "all") return ear.all?.();
    ear.heard.push(data);
    ear.hear?.(data);
  };
  return ear;
}

function deaf() {
  microphone?.stream.getTracks().forEach((each) => each.stop());
  microphone?.context.close();
  microphone = null;
}

function why(error) {
  const blocked = error.name === "NotAllowedError" && document.featurePolicy?.allowsFeature("microphone") === false;
  return TROUBLE[blocked ? "website" : NAMED[error.name]] ?? (Object.values(TROUBLE).includes(error.message) ? error.message : `The microphone does not work: ${error.message}`);
}

// ---- sound ----------------------------------------------------------------------------------------------------------------------

function joined(pieces) {
  const whole = new Float32Array(pieces.reduce((sum, each) => sum + each.length, 0));
  let from = 0;
  for (const each of pieces) { whole.set(each, from); from += each.length; }
  return whole;
}

/** One sample in two, or in more, after all pitches are gone that so few can not hold (a sinc in Blackman's window). */
function fewer(samples, rate) {
  const by = Math.floor(rate / LEAST_RATE);
  if (by < 2) return { samples, rate };
  const reach = 16 * by;
  const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, place) => {
    const turn = Math.PI * (place - reach), width = 0.9 / by;
    const sinc = turn ? Math.sin(turn * width) / turn : width;
    return sinc * (0.42 + 0.5 * Math.cos(turn / reach) + 0.08 * Math.cos(2 * turn / reach));
  });
  const made = new Float32Array(Math.floor(samples.length / by));
  for (let to = 0; to < made.length; to++) {
    let sum = 0;
    for (let place = 0; place < weights.length; place++) sum += weights[place] * (samples[to * by + place - reach] ?? 0);
    made[to] = sum;
  }
  return { samples: made, rate: rate / by };
}

/** A WAV file: 16 bits, one channel. */
function wav({ samples, rate }) {
  const file = new DataView(new ArrayBuffer(44 + 2 * samples.length));
  const word = (from, text) => [...text].forEach((each, place) => file.setUint8(from + place, each.charCodeAt(0)));
  word(0, "RIFF"); file.setUint32(4, 36 + 2 * samples.length, true); word(8, "WAVEfmt ");
  file.setUint32(16, 16, true); file.setUint16(20, 1, true); file.setUint16(22, 1, true);
  file.setUint32(24, rate, true); file.setUint32(28, 2 * rate, true); file.setUint16(32, 2, true); file.setUint16(34, 16, true);
  word(36, "data"); file.setUint32(40, 2 * samples.length, true);
  samples.forEach((each, place) => file.setInt16(44 + 2 * place, Math.round(Math.max(-1, Math.min(1, each)) * 32767), true));
  return file.buffer;
}

// ---- the zip --------------------------------------------------------------------------------------------------------------------

const TABLE = Uint32Array.from({ length: 256 }, (_, each) => {
  for (let bit = 0; bit < 8; bit++) each = each & 1 ? (each >>> 1) ^ 0xedb88320 : each >>> 1;
  return each;
});
function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** Files as they are, which sound does not get smaller than (APPNOTE 4.3, without compression). */
function zip(files) {
  const pieces = [], listed = [];
  let from = 0;
  const now = new Date();
  const time = (now.getHours() << 11) | (now.getMinutes() << 5), date = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
  const numbers = (...each) => { // each with how many bytes it takes
    const made = new DataView(new ArrayBuffer(each.reduce((sum, [, size]) => sum + size, 0)));
    let place = 0;
    for (const [value, size] of each) { size === 4 ? made.setUint32(place, value, true) : made.setUint16(place, value, true); place += size; }
    return made.buffer;
  };
  for (const { name, raw } of files) {
    const called = new TextEncoder().encode(name), bytes = new Uint8Array(raw);
    const about = [[20, 2], [0x800, 2], [0, 2], [time, 2], [date, 2], [crc(bytes), 4], [bytes.length, 4], [bytes.length, 4], [called.length, 2], [0, 2]];
    pieces.push(numbers([0x04034b50, 4], ...about), called, raw);
    listed.push(numbers([0x02014b50, 4], [20, 2], ...about, [0, 2], [0, 2], [0, 2], [0, 4], [from, 4]), called);
    from += 30 + called.length + bytes.length;
  }
  const size = listed.reduce((sum, each) => sum + each.byteLength, 0);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [from, 4], [0, 2]);
  return new Blob([...pieces, ...listed, end], { type: "application/zip" });
}

/** What `content/recordings/` says of a take. A text in JSON is one in YAML too. */
function entry({ id, file, words }) {
  const said = { words, file, ...(person.name && { read_by: person.name }), agreed: person.agreed };
  return `${id}:\n${Object.entries(said).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`).join("")}`;
}

function about(read) {
  const who = person.name || "A person who gives no name";
  const on = pages.filter((each) => each.lines.some((line) => read.includes(line))).length;
  return `${root.dataset.site}\n\n${who} reads ${several(read.length, "part")} of ${several(on, "page")}.\n`
    + `On ${person.agreed} they agreed that other people can hear their voice on the website.\n`
    + "The website may show the name that stands here, and no other.\n\n"
    + "The guide for editors says how this file gets onto the website: put it up as it is.\n";
}

function packed(takes) {
  const text = (name, words) => ({ name, raw: new TextEncoder().encode(words).buffer });
  const read = takes.map((each) => each.line);
  return zip([text("about.txt", about(read)), text("recordings.yml", read.map(entry).join("")), ...takes.map((each) => ({ name: each.line.file, raw: each.wav }))]);
}

async function get() {
  const groups = [[]];
  let size = 0;
  for (const line of lines().filter(isDone)) {
    const { wav } = await store.get(line.id);
    if (size + wav.byteLength > LARGEST) { groups.push([]); size = 0; }
    size += wav.byteLength;
    groups.at(-1).push({ line, wav });
  }
  at("files").replaceChildren(...groups.map((takes, place) => {
    const made = packed(takes), name = `recordings-${day()}${groups.length > 1 ? `-${place + 1}` : ""}.zip`;
    return make("li", {}, make("a", { href: URL.createObjectURL(made), download: name }, `Save ${name} (${several(takes.length, "recording")}, ${Math.max(1, Math.round(made.size / 1e6))} MB)`));
  }));
  open("finish");
  at("finish-title").focus();
}

// ---- the parts of the page --------------------------------------------------------------------------------------------------------

function before() {
  open("before");
  at("name").value = person.name;
  at("agree").checked = Boolean(person.agreed);
}

function choose() {
  deaf();
  page = null;
  open("choose");
  const all = lines(), read = count(all);
  at("done-all").textContent = read ? `You have read ${read} of ${all.length}.` : `There are ${several(all.length, "part")} to read. You can read as many as you like.`;
  const last = pages.find((each) => each.key === person.page && count(each.lines) < each.lines.length);
  at("go-on").hidden = !last;
  at("go-on").textContent = last ? `Go on with: ${last.title}` : "";
  at("go-on").onclick = () => begin(last);
  at("get").hidden = at("throw").hidden = !done.size;
  at("get").hidden ||= !read;
  at("pages").replaceChildren(...pages.map((each) => {
    const now = count(each.lines), already = each.lines.filter((line) => line.by).length;
    const told = now === each.lines.length ? "✓ All done" : `${now} of ${each.lines.length} done`;
    const picture = each.picture ? [make("img", { src: address(each.picture), alt: "", width: 72, height: 72, loading: "lazy" })] : [];
    const more = already ? [make("small", {}, `On the website already: ${already}`)] : [];
    return make("li", {}, make("button", { type: "button", onclick: () => begin(each) }, ...picture, make("span", {}, each.title, make("small", {}, told), ...more)));
  }));
}

function begin(chosen) {
  page = chosen;
  person.page = chosen.key;
  remember();
  open("read");
  show(Math.max(0, chosen.lines.findIndex((each) => !isDone(each))));
  ready();
}

/** The statement in view, and the button at hand. */
function ready() {
  at("read").scrollIntoView();
  at("record").focus({ preventScroll: innerHeight > 600 });
}

function show(number) {
  place = number;
  const { sentences, said, picture, id, by } = line();
  at("read-title").textContent = `${page.title}: ${place + 1} of ${page.lines.length}`;
  at("line-words").replaceChildren(...sentences.map((each) => make("p", {}, ...each.map(([text, hard]) => (hard ? make("strong", {}, text) : text)))));
  at("line-said").textContent = said ? `Say it like this: ${said}` : "";
  at("line-picture").replaceChildren(...(picture ? [make("img", { src: address(picture), alt: "", width: 240, height: 240 })] : []));
  const changed = done.has(id) && !isDone(line());
  at("line-state").textContent = isDone(line()) ? "✓ Done." : changed ? "The words have changed. Please read them again." : by ? `On the website ${by} reads this already.` : "Not done yet.";
  at("player").pause();
  buttons();
  at("all").replaceChildren(...page.lines.map((each, to) => make("li", {}, make("button", {
    type: "button", "aria-label": `${to + 1}${isDone(each) ? ", done" : ""}`, "aria-current": to === place && "true",
    onclick: () => { if (!running) { show(to); ready(); } },
  }, `${to + 1}${isDone(each) ? " ✓" : ""}`))));
}

function buttons() {
  const main = at("record");
  main.textContent = running ? "Stop" : done.has(line().id) ? "Record again" : "Record";
  main.toggleAttribute("data-on", Boolean(running));
  at("hearing").classList.toggle("off", !running); // their room stays, so that nothing moves from under a finger
  at("leave").classList.toggle("off", Boolean(running));
  at("hear").hidden = running || !done.has(line().id);
  const again = !running && isDone(line());
  main.toggleAttribute("data-again", again);
  at("next").classList.toggle("rec__main", again);
  at("next").hidden = Boolean(running);
  at("back").hidden = running || place === 0;
}

function go(by) {
  if (running || !page) return;
  if (place + by < 0) return;
  if (place + by < page.lines.length) {
    show(place + by);
    ready();
  } else {
    const all = count(page.lines) === page.lines.length;
    say(all ? "You have read all of this page. Well done." : "This page has more to read.");
    choose();
    at("choose-title").focus();
  }
}

async function press() {
  if (running) return stop(true);
  tell("");
  at("player").pause();
  at("record").disabled = true;
  try {
    microphone ??= await listen();
  } catch (error) {
    tell(why(error));
    return;
  } finally {
    at("record").disabled = false;
    at("record").focus();
  }
  running = { id: line().id, words: line().words };
  microphone.heard = [];
  meter();
  buttons();
  say("Recording. Read now.");
}

async function stop(keep) {
  const { id, words } = running, ear = microphone;
  ear.hear = null;
  await new Promise((all) => { ear.all = all; ear.capture.port.postMessage("all"); });
  running = null;
  if (!keep) { show(place); say("Stopped. Nothing was kept."); return; }
  const sound = joined(ear.heard);
  if (!sound.some((each) => Math.abs(each) > 0.001)) {
    show(place);
    tell("We heard nothing. Look whether the microphone is on, and record it again.");
    return;
  }
  const kept = { words, wav: wav(fewer(sound, ear.context.sampleRate)) };
  try {
    await store.put(id, kept);
  } catch {
    show(place);
    unkept();
    return;
  }
  done.set(id, words);
  show(place);
  say(`Kept. ${count(page.lines)} of ${page.lines.length} done.`);
  at("next").focus();
}

/** How loud it is, from silence to as loud as can be, and in words. */
function meter() {
  let most = 0;
  at("loud-words").textContent = "";
  microphone.hear = (heard) => {
    const peak = heard.reduce((highest, each) => Math.max(highest, Math.abs(each)), 0);
    const now = Math.max(0, 100 + 2 * 20 * Math.log10(peak || 1e-5)); // 50 decibels
    most = Math.max(now, most * 0.995);
    at("loud").value = Math.min(100, now);
    const words = most >= LOUD ? "Too loud. Move away a little." : most > QUIET ? "We can hear you." : "We can not hear you.";
    if (at("loud-words").textContent !== words) at("loud-words").textContent = words;
  };
}

async function hear() {
  const { wav } = await store.get(line().id);
  const player = at("player");
  URL.revokeObjectURL(player.src);
  player.src = URL.createObjectURL(new Blob([wav], { type: "audio/wav" }));
  await player.play().catch(() => {});
}

// ---- the start --------------------------------------------------------------------------------------------------------------------

at("who").addEventListener("submit", (event) => {
  event.preventDefault();
  const agrees = at("agree").checked;
  at("agree").setAttribute("aria-invalid", String(!agrees));
  at("agree-told").textContent = agrees ? "" : "Tick the box if you agree. If you do not agree, you can not record here.";
  if (!agrees) { at("agree").focus(); return; }
  person = { ...person, name: at("name").value.trim().replace(/\s+/g, " "), agreed: person.agreed || day() };
  remember();
  choose();
  at("choose-title").focus();
});
at("record").addEventListener("click", press);
at("hear").addEventListener("click", hear);
at("next").addEventListener("click", () => go(1));
at("back").addEventListener("click", () => go(-1));
at("get").addEventListener("click", get);
at("change").addEventListener("click", () => { before(); at("before-title").focus(); });
for (const id of ["leave", "more"]) at(id).addEventListener("click", () => { choose(); at("choose-title").focus(); });
for (const id of ["throw", "throw-now"]) at(id).addEventListener("click", () => at("sure").showModal());
at("keep").addEventListener("click", () => at("sure").close());
at("really").addEventListener("click", async () => {
  await store.clear();
  done = new Map();
  person = { name: "", agreed: "", page: "" };
  at("sure").close();
  before();
  say("Everything is thrown away.");
  at("before-title").focus();
});
document.addEventListener("keydown", (event) => {
  if (at("read").hidden || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === "Escape" && running) stop(false);
  else if (event.key === "ArrowRight") go(1);
  else if (event.key === "ArrowLeft") go(-1);
});
addEventListener("pagehide", deaf);

store = await openStore();
const answer = await fetch(new URL("record/lines.json", base), { cache: "no-cache" }).catch(() => null); // as the words are now
if (answer?.ok) {
  pages = await answer.json();
  person = (await store.get("person")) ?? person;
  for (const key of await store.keys()) if (key !== "person") done.set(key, (await store.get(key)).words);
  if (person.agreed) choose(); else before();
  root.dataset.ready = "";
} else {
  at("wait").hidden = true;
  tell("We can not get the words to read. Is your internet on? Then load this page again.");
}
