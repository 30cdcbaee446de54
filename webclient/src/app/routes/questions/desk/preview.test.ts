import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Problem } from '#lib/problem.ts';
import type { Scene, StageScenes } from '../../show/model.ts';
import { Preview } from './preview.svelte.ts';

const question = (subject: string): Scene => ({
  kind: 'QUESTION',
  subject,
  title: null,
  detail: null,
  question: null,
});

const stageAt = (version: number, preview: Scene | null): StageScenes => ({
  version,
  onAir: question('a'),
  airedAt: null,
  preview,
  before: null,
  followsFloor: false,
  changedBy: 'Sân khấu',
});

let read: StageScenes;
let preview: Preview;

beforeEach(async () => {
  read = stageAt(3, null);
  vi.stubGlobal('fetch', async () => Response.json({ stage: read }));
  preview = new Preview('s');
  await preview.load();
});

afterEach(() => vi.unstubAllGlobals());

const told = (stage: StageScenes) =>
  preview.apply([{ type: 'stage.changed', revision: stage.version, at: '', stage }]);

test('takes what is approved, and what is on stage while the hall sees something else', () => {
  expect(preview.takes('b', 'APPROVED')).toBe(true);
  expect(preview.takes('b', 'ON_STAGE')).toBe(true);
  expect(preview.takes('a', 'ON_STAGE')).toBe(false);
  for (const state of ['SUBMITTED', 'REJECTED', 'ANSWERED', 'MERGED'] as const) {
    expect(preview.takes('b', state)).toBe(false);
  }
});

test('does not take again what it holds', () => {
  told(stageAt(4, question('b')));
  expect(preview.holds('b')).toBe(true);
  expect(preview.takes('b', 'APPROVED')).toBe(false);
});

test('what was read late does not undo what was told meanwhile', async () => {
  told(stageAt(5, question('b')));
  read = stageAt(4, null);
  await preview.load();
  expect(preview.holds('b')).toBe(true);
});

test('a question may take the place of a question or of the waiting scene, of nothing else', () => {
  expect(preview.inTheWay).toBeNull();
  let version = 4;
  for (const kind of ['SPEAKER', 'POLL', 'TIMER', 'AGENDA', 'MESSAGE', 'BLANK'] as const) {
    told({ ...stageAt(version++, null), onAir: { ...question('p'), kind } });
    expect(preview.inTheWay?.kind).toBe(kind);
  }
  told({ ...stageAt(version, null), onAir: { ...question('p'), kind: 'WAITING' } });
  expect(preview.inTheWay).toBeNull();
});

test('nothing can be prepared while the stage is not known', () => {
  expect(new Preview('s').takes('b', 'APPROVED')).toBe(false);
});

/** Takes the newest version alone, as the server does. */
const sendTo = (sent: number[]) => async (version: number) => {
  sent.push(version);
  if (version !== read.version) throw new Problem('request.stale', 409);
};

test('what happened on air meanwhile is no reason to ask', async () => {
  read = { ...stageAt(4, null), onAir: question('c') };
  const sent: number[] = [];
  await preview.prepare(sendTo(sent));
  expect(sent).toEqual([3, 4]);
});

test('what somebody else prepared meanwhile is not overwritten unseen', async () => {
  read = stageAt(4, question('c'));
  const sent: number[] = [];
  await expect(preview.prepare(sendTo(sent))).rejects.toMatchObject({ code: 'request.stale' });
  expect(sent).toEqual([3]);
  expect(preview.holds('c')).toBe(true);
  await preview.prepare(sendTo(sent));
  expect(sent).toEqual([3, 4]);
});
