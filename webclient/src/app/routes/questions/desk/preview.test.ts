import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

test('nothing can be prepared while the stage is not known', () => {
  expect(new Preview('s').takes('b', 'APPROVED')).toBe(false);
});
