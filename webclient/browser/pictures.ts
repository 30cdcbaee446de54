import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * A picture for the README, into the folder that PICTURES names; without it, none is taken:
 * `PICTURES=pictures DIEMCAU_URL=… DIEMCAU_MAIL_URL=… npx playwright test --project=wide walk`
 */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({
    path: join(folder, `${name}.jpg`),
    type: 'jpeg',
    quality: 82,
    animations: 'disabled',
  });
}
