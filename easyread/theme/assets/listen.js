// Lights up what is being read, and lets a reader start at any statement. Without it the player still plays.
const player = document.querySelector(".listen audio");
const statements = [...document.querySelectorAll(".statement[data-from]")];

function mark() {
  const now = player.currentTime;
  for (const each of statements) {
    const reading = !player.paused && now >= each.dataset.from && now < each.dataset.to;
    each.classList.toggle("now", reading);
  }
}

for (const each of statements) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "hear";
  button.textContent = "Listen to this";
  const words = each.querySelector(".words");
  words.id ||= `${each.id}-words`;
  button.setAttribute("aria-describedby", words.id);
  button.addEventListener("click", () => {
    player.currentTime = Number(each.dataset.from);
    player.play();
  });
  each.append(button);
}

for (const event of ["timeupdate", "play", "pause", "ended", "seeked"]) player.addEventListener(event, mark);
