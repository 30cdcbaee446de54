import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { Draft } from './draft.svelte.ts';
import type { DocumentText, DocumentView } from './types.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that counts versions and answers when it is let. */
function server() {
  const asked: { text: DocumentText; version: number }[] = [];
  const held: (() => void)[] = [];
  vi.stubGlobal('fetch', async (_path: string, { body }: RequestInit) => {
    const one = JSON.parse(String(body));
    asked.push(one);
    await new Promise<void>((resolve) => held.push(resolve));
    return Response.json({ version: one.version + 1 });
  });
  return { asked, answers: () => held.shift()?.() };
}

function draft(): { draft: Draft; leaves: () => void } {
  let made: Draft | undefined;
  const text = { subject: '', capacity: [] } as Partial<DocumentText>;
  const leaves = $effect.root(() => {
    made = new Draft({ id: 'd', version: 1, text } as DocumentView, () => undefined);
  });
  flushSync();
  if (!made) throw new Error('nothing was made');
  return { draft: made, leaves };
}

test('one save at a time, however many wait for the same one', async () => {
  const { asked, answers } = server();
  const { draft: writing, leaves } = draft();
  writing.text.subject = 'Mời';
  const first = writing.save();
  writing.text.subject = 'Mời họp';
  const waiting = [writing.save(), writing.save()];
  await vi.waitFor(() => expect(asked).toHaveLength(1));

  answers();
  expect(await first).toBe(true);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  answers();

  expect(await Promise.all(waiting)).toEqual([true, true]);
  expect(asked.map(({ text, version }) => [text.subject, version])).toEqual([
    ['Mời', 1],
    ['Mời họp', 2],
  ]);
  expect(writing.unsaved).toBe(false);
  leaves();
  flushSync();
  expect(asked).toHaveLength(2);
});

test('who leaves in the middle of a word keeps it', async () => {
  const { asked } = server();
  const { draft: writing, leaves } = draft();
  writing.text.subject = 'Mời';
  flushSync();
  leaves();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
});
