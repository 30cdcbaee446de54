/*
 * Keeps one page, and nothing else: it opens again without a line. Which page that is, and the FILES
 * that it needs, whose names carry a hash of their content, tools/write-worker.mjs writes in: there is
 * a worker for the page behind a join link, and one for the page at a door.
 */
const FILES = [];
const VERSION = '';
const PAGE = '';
const NAME = '';
const CACHE = `${NAME}-${VERSION}`;
/** A line that is so slow is no line. */
const PATIENCE = 3_000;

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forget()));
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (
    mode === 'navigate' &&
    pathname.startsWith(PAGE) &&
    /^[^/]*\/?$/.test(pathname.slice(PAGE.length))
  ) {
    event.respondWith(page(event.request));
  } else if (FILES.includes(pathname) || pathname.startsWith('/p/')) {
    event.respondWith(file(event.request));
  }
});

/** All of it or nothing: a page without its scripts would be worse than none. */
async function keep() {
  const cache = await caches.open(CACHE);
  const headers = { Accept: 'text/html' };
  await cache.addAll([new Request(PAGE, { headers, cache: 'reload' }), ...FILES]);
  await skipWaiting();
}

/** The version before stays: a page that is open may still come for a file of it. */
async function forget() {
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(`${NAME}-`) && name !== CACHE,
  );
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The server's newest page; without a line, or with a server that cannot just now, the kept one. */
async function page(request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await fetch(request, { signal: patience.signal });
    if (answer.status < 500) return answer;
  } catch {
    // Said by what follows.
  } finally {
    clearTimeout(timer);
  }
  return (await caches.match(PAGE, { ignoreVary: true })) ?? fetch(request);
}

async function file(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
