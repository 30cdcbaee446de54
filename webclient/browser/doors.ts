import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type PlaywrightWorkerArgs, type TestInfo } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openLine, type Line } from './line.ts';
import { filmOf } from './passes.ts';

/** A telephone at a door, on a line of its own, with a pass held before its camera. */
export interface Telephone {
  phone: Page;
  line: Line;
  end(): Promise<void>;
}

export async function telephoneBefore(
  code: string,
  playwright: PlaywrightWorkerArgs['playwright'],
  { project: { use: options } }: TestInfo,
): Promise<Telephone> {
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-door-'));
  const film = join(folder, 'pass.y4m');
  await filmOf(code, film);
  const line = await openLine();
  const context = await playwright.chromium.launchPersistentContext(join(folder, 'phone'), {
    ...options.launchOptions,
    args: [
      ...(options.launchOptions?.args ?? []),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
    baseURL: options.baseURL ?? '',
    viewport: options.viewport ?? null,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    proxy: { server: line.server, bypass: '<-loopback>' },
  });
  return {
    phone: await context.newPage(),
    line,
    end: async () => {
      await context.close();
      await line.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A new door on the organizers' page: the address behind its QR code. */
export async function openDoor(page: Page, name: string): Promise<string> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Thêm cửa' }).click();
  await dialog.getByLabel('Tên cửa').fill(name);
  await dialog.getByRole('button', { name: 'Tạo cửa' }).click();
  await expect(dialog.getByRole('img', { name: /door/ })).toBeVisible();
  await expectAccessible(page);
  const address = (await dialog.getByText(/\/door\/#/).textContent()) ?? '';
  await dialog.getByRole('button', { name: 'Xong' }).click();
  return address.slice(address.indexOf('/door/'));
}

/** Opens a door's address on a telephone and begins to let people in. */
export async function begin(phone: Page, address: string, door: string): Promise<void> {
  await phone.goto(address);
  await expect(phone.getByRole('heading', { name: new RegExp(door) })).toBeVisible();
  await expectAccessible(phone);
  await phone.getByRole('button', { name: 'Bắt đầu đón' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: door })).toBeVisible();
}

/** As a hand-held scanner types it, which ends with Enter. */
export async function types(phone: Page, code: string): Promise<void> {
  await phone.getByRole('button', { name: 'Quét mã' }).click();
  await phone.getByLabel('Mã trên thẻ').fill(code);
  await phone.keyboard.press('Enter');
}

export async function finds(phone: Page, query: string, name: string): Promise<void> {
  await phone.getByRole('button', { name: 'Tìm tên' }).click();
  await phone.getByLabel('Họ tên hoặc đơn vị').fill(query);
  await phone.getByRole('button', { name }).first().click();
}

/** What the telephone answers to a pass or a name. */
export const result = (phone: Page, title: string) => phone.getByRole('status', { name: title });

/** The page is kept on the telephone: it opens without a line from now on. */
export async function isKept(phone: Page): Promise<void> {
  await expect
    .poll(() => phone.evaluate(() => Boolean(navigator.serviceWorker.controller)))
    .toBe(true);
}
