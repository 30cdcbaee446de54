import { test, type CDPSession, type Page } from '@playwright/test';
import { signInAs } from '../browser/demo.ts';

/*
 * What a moderator's desk with thousands of questions costs the browser. Printed, never judged: what is
 * wanted of it stands in BENCHMARKS.md.
 */
const session = process.env['DIEMCAU_SESSION'] ?? '';
const when = process.env['DIEMCAU_WHEN'] ?? 'quiet';

/** How long the page is scrolled up and down while things happen. */
const SCROLLED = 30_000;
const PAGES = 200;

function say(what: string, ...figures: string[]) {
  process.stdout.write(`  browser, ${when}: ${what.padEnd(36)} ${figures.join('   ')}\n`);
}

function spread(values: number[]): string {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return `p50 ${at(0.5).toFixed(0)}  p99 ${at(0.99).toFixed(0)}  max ${at(1).toFixed(0)} ms`;
}

/** Kept by the page itself: tasks of more than 50 ms, in which nothing can be pressed. */
async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

async function takeLongTasks(page: Page): Promise<string> {
  const tasks = await page.evaluate(() =>
    (globalThis as unknown as { tasks: number[] }).tasks.splice(0),
  );
  return tasks.length === 0
    ? 'no long task'
    : `${tasks.length} long tasks, the longest ${Math.max(...tasks).toFixed(0)} ms`;
}

async function weight(devtools: CDPSession): Promise<string> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return `${of('Nodes')} DOM nodes, ${(of('JSHeapUsedSize') / 1024 / 1024).toFixed(1)} MiB of heap`;
}

/** From a click on "next page" until its rows are painted. */
async function turnPage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    const first = () => document.querySelector('[data-row]')?.getAttribute('data-row');
    const before = first();
    const next = [...document.querySelectorAll('nav button')].find((button) =>
      button.textContent?.includes('Trang sau'),
    );
    const begun = performance.now();
    (next as HTMLButtonElement).click();
    while (first() === before) await frame();
    await frame();
    return performance.now() - begun;
  });
}

/** Scrolls up and down as a hand does; the times between two frames. */
async function scroll(page: Page, milliseconds: number): Promise<number[]> {
  return page.evaluate(async (lasting) => {
    const frames: number[] = [];
    const end = performance.now() + lasting;
    let step = 60;
    let last = await new Promise<number>(requestAnimationFrame);
    while (last < end) {
      window.scrollBy({ top: step, behavior: 'instant' });
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
      const bottom = window.scrollY + window.innerHeight >= document.body.scrollHeight - 1;
      if (bottom || window.scrollY === 0) step = bottom ? -60 : 60;
    }
    return frames;
  }, milliseconds);
}

/** From a key until the next row has the focus and is painted. */
async function walk(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const before = document.activeElement;
    const begun = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    while (document.activeElement === before && performance.now() - begun < 2_000) {
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
}

test('a desk with thousands of questions', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  await watchLongTasks(page);
  await signInAs(page, 'dieuhanh');
  const address = `/sessions/${session}/questions?state=ALL`;
  const opened: number[] = [];
  for (let i = 0; i < 7; i++) {
    await page.goto(address);
    await page.locator('[data-row]').first().waitFor();
    opened.push(await page.evaluate(() => performance.now()));
  }
  say('opened until the first rows', spread(opened.slice(1)));
  await takeLongTasks(page);
  say('first page of all', await weight(devtools));

  if (when === 'quiet') {
    const turned: number[] = [];
    const frames: number[] = [];
    for (let number = 1; number < PAGES; number++) {
      turned.push(await turnPage(page));
      if (number % 20 === 0) frames.push(...(await scroll(page, 1_500)));
    }
    say(`${turned.length} pages turned`, spread(turned), await takeLongTasks(page));
    say('scrolled on ten of them, frames', spread(frames));
    say('last page of all', await weight(devtools));
  }

  await page.goto(address);
  await page.locator('[data-row]').first().waitFor();
  await page.getByText('Mã QR').waitFor();
  await takeLongTasks(page);
  const before = await weight(devtools);
  say('scrolled for 30 s, frames', spread(await scroll(page, SCROLLED)), await takeLongTasks(page));
  const keys: number[] = [];
  for (let i = 0; i < 40; i++) keys.push(await walk(page));
  say('key j until the next row is chosen', spread(keys), await takeLongTasks(page));
  say('weight before', before);
  say('weight afterwards', await weight(devtools));
});
