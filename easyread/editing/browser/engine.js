// The engine runs in a worker. It says what a text means, and what each change makes of it.
// The page loads this module before all others, so that the engine, which is large, is on its way at once. So it imports none of them.

const worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
const waiting = new Map();
let questions = 0;

worker.addEventListener("message", ({ data }) => {
  const { done, failed } = waiting.get(data.id);
  waiting.delete(data.id);
  if (data.error) failed(new Error(data.error));
  else done(data.answer);
});

/** What the engine answers, once it does. The questions are those of `easyread/editing/desk.py`, and `begin`, which starts it. */
export const ask = (question, given = {}) =>
  new Promise((done, failed) => {
    waiting.set(++questions, { done, failed });
    worker.postMessage({ id: questions, question, given });
  });

/** Why the worker cannot run, as soon as that is known. */
export const broken = new Promise((done) => {
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    done(event.message || "The checker did not load.");
  });
});
