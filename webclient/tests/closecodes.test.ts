import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afterClose } from '../src/lib/live/protocol.ts';

const file = join(import.meta.dirname, '../../server/src/test/resources/golden/close-codes.json');
const codes = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** What this client does for what the server's list asks for; a new ticket it fetches every time. */
const done: Record<string, string> = {
  RECONNECT: 'reconnect',
  NEW_TICKET: 'reconnect',
  RECONNECT_LATER: 'reconnect-later',
  STOP: 'stop',
  RELOAD: 'reload',
};

// Rule E1. 1000 is the client's own.
test.each(Object.entries(codes).filter(([code]) => code !== '1000'))(
  'after close code %s the client does what the server expects: %s',
  (code, expected) => {
    expect(afterClose(Number(code))).toBe(done[expected]);
  },
);
