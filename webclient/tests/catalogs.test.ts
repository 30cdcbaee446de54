import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalog, Message } from '../src/lib/i18n/words.ts';

const source = join(import.meta.dirname, '../src');
/** One code a line; a test of the server holds the file equal to its enums of error codes. */
const serverCodes = join(import.meta.dirname, '../../server/src/test/resources/error-codes.txt');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const folders = files.filter((file) => file.endsWith('vi.json')).map(dirname);

const read = (file: string) => readFileSync(join(source, file), 'utf8');
const catalog = (folder: string, language: string): Catalog =>
  JSON.parse(read(join(folder, `${language}.json`)));

function placeholders(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : [message.one, message.other];
  return [...new Set(forms.flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();
}

/** The code that may use a folder's words: its own files and those of the folders below. */
function codeOf(folder: string): string {
  return files
    .filter((file) => file.startsWith(folder) && /\.(svelte|ts)$/.test(file))
    .map(read)
    .join('\n');
}

/** Used as t('key'), or as t(`prefix.${something}`). */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  const prefixes = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix]) => prefix ?? '');
  return prefixes.some((prefix) => key.startsWith(prefix));
}

describe.each(folders)('the words of %s', (folder) => {
  const vi = catalog(folder, 'vi');
  const en = catalog(folder, 'en');

  test('are there in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  test('have the same placeholders in both languages', () => {
    for (const [key, message] of Object.entries(vi)) {
      expect(placeholders(en[key] ?? ''), key).toEqual(placeholders(message));
    }
  });

  test('are in one Unicode form, with nothing left empty', () => {
    for (const message of [...Object.values(vi), ...Object.values(en)].flatMap((m) =>
      typeof m === 'string' ? [m] : [m.one, m.other],
    )) {
      expect(message).toBe(message.normalize('NFC').trim());
      expect(message).not.toBe('');
    }
  });

  test('are all used', () => {
    const code = codeOf(folder);
    const keys = Object.keys(vi).filter((key) => !key.startsWith('problem.'));
    expect(keys.filter((key) => !isUsed(key, code))).toEqual([]);
  });
});

test('every error code of the server has its words', () => {
  const codes = readFileSync(serverCodes, 'utf8').split('\n').filter(Boolean);
  const known = folders.flatMap((folder) => Object.keys(catalog(folder, 'vi')));
  expect(codes.filter((code) => !known.includes(`problem.${code}`))).toEqual([]);
});
