import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Watcher } from '../src/lib/live/fixtures.ts';
import { parseInbound, type Command, type Inbound } from '../src/lib/live/protocol.ts';

/** The messages of PROTOCOL.md; the server's tests hold the server to the same files. */
const golden = join(import.meta.dirname, '../../server/src/test/resources/golden');
const names = (direction: string) =>
  readdirSync(join(golden, direction)).map((file) => file.replace('.json', ''));
const text = (name: string) => readFileSync(join(golden, `${name}.json`), 'utf8');

let watcher: Watcher;

beforeEach(async () => {
  vi.useFakeTimers();
  watcher = await new Watcher({ revision: 10 }).starts();
});

afterEach(() => {
  watcher.connection.stop();
  vi.useRealTimers();
});

// Rule O4.
test.each(names('out'))('the client knows %s', (name) => {
  expect(parseInbound(text(`out/${name}`))).toEqual(JSON.parse(text(`out/${name}`)));
});

// Rule Q19.
test('who is at the desks is told apart from the facts', () => {
  watcher.socket.says(text('out/welcome'));
  watcher.socket.says(text('out/presence'));
  expect(watcher.people.map(({ name }) => name)).toEqual(['Trần Thị Điều Hành', 'Lê Văn Trực']);
  expect(watcher.facts).toEqual([]);
});

// Rule C2.
test('facts are applied in their order, and the revision after them is reached', () => {
  const facts = JSON.parse(text('out/facts')) as Extract<Inbound, { type: 'facts' }>;
  watcher.socket.says(text('out/welcome'));
  watcher.socket.says(text('out/facts'));
  expect(watcher.facts).toEqual(facts.facts);
  expect(watcher.connection.revision).toBe(facts.revision);
  expect(watcher.connection.ignored).toBe(0);
});

describe('commands', () => {
  // Rule M1.
  test.each(names('in'))('%s is sent as the server reads it', (name) => {
    const { id, ...command } = JSON.parse(text(`in/${name}`)) as Command & { id: string };
    watcher.socket.says(text('out/welcome'));
    const sentAs = watcher.connection.send(command);
    expect(watcher.socket.sent).toEqual([{ ...command, id: sentAs }]);
    expect(sentAs).toMatch(/^[0-9a-f-]{36}$/);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
  });

  // Rules A1, A2 and A3.
  test.each([
    'ack-ask',
    'ack-vote',
    'ack-move',
    'ack-undo',
    'refused',
    'refused-changed',
    'refused-temporary',
    'refused-internal',
  ])('the answer %s settles its command, or keeps it for later', (name) => {
    watcher.socket.says(text('out/welcome'));
    const id = watcher.connection.send({ type: 'question.ask', text: 'Câu hỏi' });
    watcher.socket.says(JSON.stringify({ ...JSON.parse(text(`out/${name}`)), id }));
    expect(watcher.state.waiting).toBe(/-temporary|-internal/.test(name) ? 1 : 0);
    expect(watcher.acknowledged).toHaveLength(name.startsWith('ack') ? 1 : 0);
    expect(watcher.refused).toHaveLength(['refused', 'refused-changed'].includes(name) ? 1 : 0);
  });
});
