import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { encode } from 'uqr';
import { call, type AnnouncedSession } from './meetings.ts';

const run = promisify(execFile);

/** Delegates whom the organizers name themselves, in one group. */
export async function nameDelegates(
  page: Page,
  { id }: AnnouncedSession,
  people: { name: string; pointId?: string }[],
): Promise<void> {
  const groups = await call(page, `sessions/${id}/delegate-groups`, {
    groups: [{ name: 'Giáo viên tiêu biểu', placeKind: 'MAIN_POINT' }],
    beginning: false,
  });
  await call(page, `delegate-groups/${groups[0].id}/allotments`, {
    quota: 50,
    kinds: [],
    organizations: [],
    own: true,
  });
  const { items } = await (await page.request.get(`/api/sessions/${id}/allotments`)).json();
  for (const person of people) await call(page, `allotments/${items[0].id}/delegates`, person);
}

/** Where a badge and the code on it stand on the sheet, in millimetres. */
const BADGE = { left: 19.4, top: 13.5, width: 85.6, height: 54 };
const CODE = { left: 51.5, top: 10, side: 31 };
const DOTS_PER_INCH = 200;

/** The codes on the printed badges, read off the paper in the order of the names. */
export async function printedPasses(
  page: Page,
  { id }: AnnouncedSession,
  count: number,
): Promise<string[]> {
  const pdf = await (await page.request.get(`/api/sessions/${id}/badges.pdf`)).body();
  const folder = await mkdtemp(join(tmpdir(), 'diemcau-badges-'));
  try {
    const file = join(folder, 'badges.pdf');
    await writeFile(file, pdf);
    const options = ['-r', String(DOTS_PER_INCH), '-gray', '-singlefile'];
    await run('pdftoppm', [...options, file, join(folder, 'page')]);
    const paper = readGraymap(await readFile(join(folder, 'page.pgm')));
    return Array.from({ length: count }, (_, place) => readCode(paper, place));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Graymap {
  width: number;
  pixels: Buffer;
}

/** As poppler writes it: P5, width and height, 255, and a byte for each pixel. */
function readGraymap(file: Buffer): Graymap {
  const [head = ''] = /^P5\s+\d+\s+\d+\s+255\s/.exec(file.toString('latin1', 0, 100)) ?? [];
  const [, width] = head.split(/\s+/);
  return { width: Number(width), pixels: file.subarray(head.length) };
}

function readCode(paper: Graymap, place: number): string {
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * DOTS_PER_INCH);
  const left = dots(BADGE.left + (place % 2) * BADGE.width + CODE.left);
  const top = dots(BADGE.top + Math.floor(place / 2) * BADGE.height + CODE.top);
  const side = dots(CODE.side);
  const data = new Uint8Array(side * side * 3);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const gray = paper.pixels[(top + y) * paper.width + left + x] ?? 255;
      data.fill(gray, (y * side + x) * 3, (y * side + x) * 3 + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}

/** A film for Chromium's false camera that shows one code all the time. */
export async function filmOf(code: string, file: string): Promise<void> {
  const [width, height, scale] = [640, 480, 10];
  const { size, data } = encode(code, { ecc: 'Q', border: 4 });
  const bright = Buffer.alloc(width * height, 235);
  const [left, top] = [(width - size * scale) >> 1, (height - size * scale) >> 1];
  for (let y = 0; y < size * scale; y++) {
    for (let x = 0; x < size * scale; x++) {
      if (data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) {
        bright[(top + y) * width + left + x] = 16;
      }
    }
  }
  const gray = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), bright, gray]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(file, Buffer.concat([head, frame, frame]));
}
