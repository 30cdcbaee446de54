import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as icons from '#ui/icons.ts';

const SOURCES = join(import.meta.dirname, '../src');

test('every icon is used somewhere', () => {
  const source = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('icons.ts'))
    .map((file) => readFileSync(join(SOURCES, file), 'utf8'))
    .join('\n');
  const unused = Object.keys(icons).filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
  expect(unused).toEqual([]);
});
