import { describe, expect, test } from 'vitest';
import { PollDraft } from './polldraft.svelte.ts';

function draft(change: (draft: PollDraft) => void): PollDraft {
  const made = new PollDraft(null);
  made.question = ' Thầy cô nghĩ sao? ';
  change(made);
  return made;
}

const write = (made: PollDraft, ...texts: string[]) => {
  made.options = texts.map((text, key) => ({ key, text }));
};

describe('what keeps a poll from being saved', () => {
  test('an empty question, empty and equal options', () => {
    const made = draft((one) => {
      one.question = ' ';
      write(one, 'Có', '', ' Có');
    });
    expect(made.faults()).toEqual({
      question: 'missing',
      'option-1': 'missing',
      'option-2': 'same',
    });
  });

  test('options that differ in case, spaces or the form of their letters alone', () => {
    const made = draft((one) => {
      write(one, 'Phụ cấp', 'phụ  CẤP ', 'Phụ cấp'.normalize('NFD'), 'Phụ cấp khác');
    });
    expect(made.faults()).toEqual({ 'option-1': 'same', 'option-2': 'same' });
  });

  test('a scale that is none', () => {
    const made = draft((one) => (one.kind = 'SCALE'));
    expect(made.faults()).toEqual({});
    for (const [lowest, highest] of [
      ['5', '1'],
      ['0', '11'],
      ['', '5'],
      ['1.5', '5'],
    ] as const) {
      made.lowest = lowest;
      made.highest = highest;
      expect(made.faults(), `${lowest}-${highest}`).toEqual({ scale: 'scale' });
    }
  });
});

test('only what belongs to the kind is saved, and the rest is kept for a change of mind', () => {
  const made = draft((one) => {
    write(one, 'Có', 'Không', 'Chưa rõ');
    one.kind = 'MULTIPLE';
    one.most = '3';
  });
  expect(made.content()).toEqual({
    question: 'Thầy cô nghĩ sao?',
    kind: 'MULTIPLE',
    options: ['Có', 'Không', 'Chưa rõ'],
    most: 3,
    scale: null,
  });
  made.removeOption(2);
  expect(made.content().most).toBe(2);
  made.kind = 'WORDS';
  expect(made.content()).toMatchObject({ options: [], most: 3, scale: null });
  made.kind = 'SINGLE';
  expect(made.content()).toMatchObject({ options: ['Có', 'Không'], most: null });
});

test('a poll that is shown again is the same when nothing was changed', () => {
  const content = draft((one) => {
    one.kind = 'SCALE';
    one.lowestLabel = 'Khó';
  }).content();
  expect(new PollDraft(content).content()).toEqual(content);
});
