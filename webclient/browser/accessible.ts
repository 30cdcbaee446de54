import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Nothing that axe knows of WCAG 2.2 AA is broken on the page as it stands, and nothing sticks out sideways. */
export async function expectAccessible(page: Page, without?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags([
    'wcag2a',
    'wcag2aa',
    'wcag21a',
    'wcag21aa',
    'wcag22aa',
    'best-practice',
  ]);
  // In the sandbox of a letter's frame no script runs, axe's neither, and axe would wait for it.
  const { violations } = await (without ? axe.exclude(without) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    page.url(),
  ).toEqual([]);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}
