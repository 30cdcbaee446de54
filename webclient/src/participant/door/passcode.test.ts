import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf, readPassCode } from './passcode.ts';

interface Golden {
  typed: string;
  reads: string | null;
  joinCode?: string;
  hash?: string;
}

/** The server's test reads the same. */
const golden: Golden[] = JSON.parse(
  readFileSync(
    join(import.meta.dirname, '../../../../server/src/test/resources/golden/pass-codes.json'),
    'utf8',
  ),
);

test.each(golden)('reads $typed as the server does', async ({ typed, reads, joinCode, hash }) => {
  const read = readPassCode(typed);
  if (reads === null) {
    expect(read === null || read === 'DAMAGED').toBe(true);
    return;
  }
  expect(read).toEqual({ joinCode, value: reads });
  expect(await hashOf(reads)).toBe(hash);
});

test('one changed character is told from a code that is none of ours', () => {
  expect(readPassCode('DC1.23BCDFGH.S3PH4DTWG6KCQW0N79FR9AEEYCB')).toBe('DAMAGED');
  expect(readPassCode('https://example.org/')).toBeNull();
});
