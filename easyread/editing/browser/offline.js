// Keeps what the editor's page needs, so that it opens again without a network. VERSION and FILES stand above when the site is built.
const CACHE = `easyread editor ${VERSION}`;

/** What a host allows a browser to keep for some minutes may be of an older version, so that each file is asked for whether it changed. */
const asked = { cache: "no-cache" };

self.addEventListener("install", (event) => event.waitUntil(caches.open(CACHE)
  .then((cache) => cache.addAll(["./", ...FILES].map((file) => new Request(file, asked))))
  .then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(caches.keys()
  .then((names) => Promise.all(names.filter((name) => name.startsWith("easyread editor ") && name !== CACHE).map((name) => caches.delete(name))))
  .then(() => self.clients.claim())));

/** What never changes within a version comes from here; everything else from the network while there is one. */
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.url.endsWith("/hashes.json")) return; // asks whether somebody changed something, which only the network knows
  event.respondWith(request.url.includes("/edit/core/") ? kept(request) : fresh(request));
});
const kept = async (request) => await (await caches.open(CACHE)).match(request) ?? fetch(request);
async function fresh(request) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request, asked);
    if (response.ok && response.type === "basic" && response.status === 200) cache.put(request, response.clone());
    return response;
  } catch (error) {
    const address = request.url.replace(/\/index\.html(?=[?#]|$)/, "/"); // one page by two names
    const found = await cache.match(request, { ignoreSearch: true }) ?? await cache.match(address, { ignoreSearch: true });
    if (found) return found;
    throw error;
  }
}
