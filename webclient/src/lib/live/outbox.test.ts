import { expect, test, vi } from 'vitest';
import { newId } from '../newid.ts';
import { storage } from '../storage.ts';
import { Outbox } from './outbox.ts';

const ask = (text: string) => ({ type: 'question.ask', text });

test('two tabs of one person do not lose each other’s commands', () => {
  const [one, other] = [new Outbox('s1:p1'), new Outbox('s1:p1')];
  const kept = one.add(ask('một'));
  const gone = other.add(ask('hai'));
  other.remove(gone.id);
  expect(new Outbox('s1:p1').list().map(({ id }) => id)).toEqual([kept.id]);
});

test('each person and session has an outbox of its own', () => {
  new Outbox('s1:p1').add(ask('một'));
  expect(new Outbox('s1:p2').list()).toEqual([]);
  expect(new Outbox('s1:p').list()).toEqual([]);
});

test('commands keep their order, also within one millisecond and after a reload', () => {
  const outbox = new Outbox('s1:p1');
  const texts = ['một', 'hai', 'ba', 'bốn'];
  for (const text of texts) outbox.add(ask(text));
  const restored = new Outbox('s1:p1').list().map(({ command }) => command['text']);
  expect(restored).toEqual(texts);
});

test('an outbox without a name leaves nothing behind', () => {
  new Outbox().add(ask('một'));
  expect(localStorage.length).toBe(0);
});

test('what somebody else has written under its name is thrown away', () => {
  localStorage.setItem('outbox:s1:p1:x', 'not json');
  expect(new Outbox('s1:p1').list()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test('what the browser would not store says so, and is sent all the same', () => {
  const full = vi.spyOn(storage, 'write').mockReturnValue(false);
  const outbox = new Outbox('s1:p1');
  outbox.add(ask('một'));
  full.mockRestore();
  outbox.add(ask('hai'));
  expect(outbox.waiting().map(({ unkept }) => unkept ?? false)).toEqual([true, false]);
});

test('ids are random UUIDs, also without a secure context', () => {
  const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newId()).toMatch(pattern);
  const { randomUUID } = crypto;
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  try {
    expect(newId()).toMatch(pattern);
  } finally {
    Object.defineProperty(crypto, 'randomUUID', { value: randomUUID, configurable: true });
  }
});

// Rule Q29.
test('what another tab adds or settles is seen here, and what could not be stored stays', () => {
  const [one, other] = [new Outbox('s1:p1'), new Outbox('s1:p1')];
  const told = vi.fn();
  other.onchange = told;
  other.open();
  const full = vi.spyOn(storage, 'write').mockReturnValue(false);
  const unkept = other.add(ask('chỉ ở đây'));
  full.mockRestore();

  const added = one.add(ask('một'));
  const key = `outbox:s1:p1:${added.id}`;
  dispatchEvent(new StorageEvent('storage', { key }));
  expect(other.list().map(({ id }) => id)).toEqual([unkept.id, added.id]);
  one.remove(added.id);
  dispatchEvent(new StorageEvent('storage', { key }));
  expect(other.list().map(({ id }) => id)).toEqual([unkept.id]);
  expect(told).toHaveBeenCalledTimes(2);

  dispatchEvent(new StorageEvent('storage', { key: 'language' }));
  expect(told).toHaveBeenCalledTimes(2);
  other.close();
});
