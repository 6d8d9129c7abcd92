// Reads one statement after another, lights up what is being read, and turns the page to it. Without it the player still plays.
const player = document.querySelector(".listen audio");
const BREATH = 0.35; // seconds of the pause after a statement, within which to stop
const parts = [...document.querySelectorAll(".statement[data-from]")].map((statement) => ({
  statement,
  from: Number(statement.dataset.from),
  to: Number(statement.dataset.to),
  times: (statement.dataset.words || "").split(" ").filter(Boolean).map((each) => Number(each) / 100),
  sentences: [...statement.querySelectorAll(".words > p")],
}));
let alone = null; // the statement to stop after
let lit = null;
let unsure = false; // whether it is not yet known that what plays is what was asked for
const bar = document.createElement("p");
const above = playFromAbove();
let screen = one(); // the statement that stands alone on the screen, if one does

function one() {
  return document.querySelector(".one:target");
}

// Choices are kept where a browser lets us, for the next page
const chosen = new Map();
function kept(name) {
  if (!chosen.has(name)) {
    try { chosen.set(name, localStorage.getItem(`listen-${name}`) === "yes"); } catch { chosen.set(name, false); }
  }
  return chosen.get(name);
}

function turn(name) {
  chosen.set(name, !kept(name));
  try { localStorage.setItem(`listen-${name}`, kept(name) ? "yes" : "no"); } catch { /* then for this page alone */ }
}

// Every word as a range, in order. None where they are not as many as the voice said.
function ranges(part) {
  if (!part.ranges) {
    const found = part.sentences.flatMap(wordsOf);
    part.ranges = found.length === part.times.length ? found : [];
  }
  return part.ranges;
}

function wordsOf(sentence) {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  const nodes = [];
  for (let start = 0; walker.nextNode(); start += walker.currentNode.length) nodes.push({ node: walker.currentNode, start });
  const at = (offset) => nodes.findLast(({ start }, place) => start < offset || place === 0);
  return [...sentence.textContent.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const range = new Range();
    const first = at(index + 1), last = at(index + word.length);
    range.setStart(first.node, index - first.start);
    range.setEnd(last.node, index + word.length - last.start);
    return range;
  });
}

function light(part, now) {
  if (lit !== part) {
    lit?.statement.classList.remove("now");
    part?.statement.classList.add("now");
    if (part) show(part.statement);
    lit = part;
  }
  const place = part ? part.times.findLastIndex((time) => part.from + time <= now) : -1;
  const word = place >= 0 ? ranges(part)[place] : undefined;
  for (const sentence of document.querySelectorAll(".words > .said")) {
    if (!word || !sentence.contains(word.startContainer)) sentence.classList.remove("said");
  }
  word?.startContainer.parentElement.closest(".words > p").classList.add("said");
  if (window.Highlight) word ? CSS.highlights.set("word", new Highlight(word)) : CSS.highlights.delete("word");
}

function show(statement) {
  const { top, bottom } = statement.getBoundingClientRect();
  const room = innerHeight - bar.offsetHeight;
  if (bottom - top > room) statement.querySelector(".words").scrollIntoView();
  else if (top < 0 || bottom > room) statement.scrollIntoView({ block: "center" });
}

// Stop is below on every screen while anything plays. Who pressed it is then where the voice was.
function offerStop() {
  if (bar.hidden === player.paused) return;
  if (player.paused && bar.contains(document.activeElement)) {
    const place = lit?.statement ?? document.getElementById("content");
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
  bar.hidden = player.paused;
  if (above) name(above, player.paused ? "Listen" : "Stop");
}

// The link above that leads to the player becomes a button that plays
function playFromAbove() {
  const link = document.querySelector('.bar [href="#player"]');
  if (!link) return null;
  const words = document.createElement("span");
  const made = button("", () => {
    if (!player.paused) return stop();
    alone = null;
    player.play().catch(() => {}); // stopped before it began
  }, link.className);
  made.append(...link.querySelectorAll("svg"), words);
  name(words, "Listen");
  link.replaceWith(made);
  return words;
}

function follow() {
  offerStop();
  const now = player.currentTime;
  if (alone && !unsure && !player.paused && now >= alone.to - BREATH) {
    player.pause();
    finished(alone);
    alone = null;
  }
  const part = player.paused || unsure ? null : parts.find(({ from, to }) => now >= from && now < to) ?? null;
  light(part, now);
  for (const each of parts) if (each.button) name(each.button, each === part ? "Stop" : "Listen to this");
}

function everyFrame() {
  follow();
  if (!player.paused) requestAnimationFrame(everyFrame);
}

// Where the server sends no part of a file, the whole of it is fetched once. Nothing is heard until it is known which.
async function playFrom(part) {
  const { muted } = player;
  const time = part.from;
  unsure = true;
  try {
    player.muted = true;
    player.currentTime = time;
    await player.play().catch(() => {});
    player.muted = muted;
    if (player.paused || Math.abs(player.currentTime - time) > 1) {
      player.pause();
      const sound = await (await fetch(player.currentSrc || player.src)).blob();
      if (alone !== part) return; // stopped meanwhile
      player.src = URL.createObjectURL(sound);
      player.currentTime = time;
      speed();
      await player.play();
    }
  } finally {
    unsure = false;
  }
}

function hear(part) {
  alone = part;
  for (const each of parts) if (each.next) each.next.hidden = true;
  playFrom(part);
}

function stop() {
  alone = null;
  player.pause();
}

// What is read may not go on under other words
function turned() {
  if (screen === one()) return;
  screen = one();
  stop();
}

function finished(part) {
  if (part.next) part.next.hidden = false;
}

function button(words, press, kind) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

function name(button, words) {
  if (button.textContent !== words) button.textContent = words;
}

// A button is named by its own word and by the sentences that it reads
function named(button, part) {
  button.id = `${part.statement.id}-${button.className.replace(" ", "-")}`;
  part.sentences.forEach((sentence, place) => sentence.id ||= `${part.statement.id}-${place + 1}`);
  button.setAttribute("aria-labelledby", [button, ...part.sentences].map(({ id }) => id).join(" "));
  return button;
}

function addButtons() {
  parts.forEach((part, place) => {
    const following = parts[place + 1];
    part.button = named(button("Listen to this", () => {
      if (!player.paused && lit === part) stop();
      else hear(part);
    }, "hear"), part);
    const line = document.createElement("div");
    line.className = "hearing";
    line.append(part.button);
    if (following) {
      part.next = named(button("Next", () => {
        hear(following);
        following.button.focus({ preventScroll: true });
        show(following.statement);
      }, "hear next"), following);
      part.next.hidden = true;
      line.append(part.next);
    }
    part.statement.append(line);
    part.line = line;
  });
}

function removeButtons() {
  for (const part of parts) {
    part.line?.remove();
    part.button = part.next = part.line = null;
  }
}

function speed() {
  player.defaultPlaybackRate = player.playbackRate = kept("slower") ? 0.75 : 1;
}

function choices() {
  const line = document.createElement("div");
  line.className = "bar";
  const slow = button("", () => {
    turn("slower");
    tell();
  }, "tool");
  const bits = button("", () => {
    turn("bits");
    tell();
    if (!kept("bits")) return;
    parts[0].button.focus({ preventScroll: true }); // or nothing seems to have happened
    parts[0].statement.scrollIntoView({ block: "center" });
  }, "tool");
  function tell() {
    speed();
    name(slow, kept("slower") ? "Normal speed" : "Slower");
    name(bits, kept("bits") ? "Stop listening a bit at a time" : "Listen a bit at a time");
    if (kept("bits") === Boolean(parts[0]?.button)) return;
    kept("bits") ? addButtons() : removeButtons();
  }
  line.append(slow, ...(parts.length ? [bits] : []));
  player.after(line);
  tell();
}

bar.className = "sound";
bar.hidden = true;
bar.append(button("Stop", stop, "tool"));
document.getElementById("content").append(bar);
choices();
for (const event of ["timeupdate", "pause", "ended", "seeked"]) player.addEventListener(event, follow);
player.addEventListener("play", everyFrame);
addEventListener("hashchange", turned);
