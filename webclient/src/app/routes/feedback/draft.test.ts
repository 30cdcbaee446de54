import { beforeEach, describe, expect, test } from 'vitest';
import { FeedbackFormDraft, longest, MOST_OPTIONS } from './draft.svelte.ts';
import { READY_MADE, suggestedFor } from './readymade.ts';
import type { SaveField, SaveFeedbackForm } from './types.ts';

const text = (labelVi: string): SaveField => ({
  kind: 'TEXT',
  labelVi,
  labelEn: null,
  required: false,
  options: null,
});

const read: SaveFeedbackForm = {
  title: 'Góp ý',
  intro: null,
  version: 3,
  fields: [text('Một'), text('Hai'), text('Ba')],
};

let draft: FeedbackFormDraft;
const labels = () => draft.fields.map(({ labelVi }) => labelVi);

beforeEach(() => {
  draft = new FeedbackFormDraft(read);
});

test('what was read is sent as it was read', () => {
  expect(draft.toSave()).toEqual(read);
  expect(draft.dirty).toBe(false);
});

test('spaces and Unicode forms are no change; words are', () => {
  draft.title = ' Góp  ý '.normalize('NFD');
  expect(draft.dirty).toBe(false);
  draft.title = 'Góp ý buổi chiều';
  expect(draft.dirty).toBe(true);
});

test('what was typed while a save was under way is still unsaved after it', () => {
  draft.title = 'Góp ý buổi sáng';
  const sent = draft.toSave();
  draft.title = 'Góp ý buổi chiều';
  draft.saved(4, sent);
  expect(draft.dirty).toBe(true);
  expect(draft.toSave().version).toBe(4);
});

describe('the order of the questions', () => {
  test('follows a move', () => {
    draft.move(0, 2);
    expect(labels()).toEqual(['Hai', 'Ba', 'Một']);
  });

  test('stays where there is no place to move to', () => {
    draft.move(0, -1);
    draft.move(2, 3);
    expect(labels()).toEqual(['Một', 'Hai', 'Ba']);
  });

  test('is what it was when a deletion is undone', () => {
    draft.remove(1);
    expect(labels()).toEqual(['Một', 'Ba']);
    draft.undo();
    expect(labels()).toEqual(['Một', 'Hai', 'Ba']);
    expect(draft.dirty).toBe(false);
  });
});

test('a question that becomes a choice has room for options, and keeps them when it is turned back', () => {
  const [field] = draft.fields;
  if (!field) throw new Error('the form has questions');
  draft.turn(field, 'CHOICE');
  expect(field.options).toHaveLength(2);
  field.options.forEach((option, place) => (option.vi = `Phương án ${place}`));
  draft.turn(field, 'SCALE');
  expect(draft.toSave().fields[0]?.options).toBeNull();
  draft.turn(field, 'CHOICE');
  expect(draft.toSave().fields[0]?.options?.[1]).toEqual({ vi: 'Phương án 1', en: null });
});

describe('a fault is told at the place where it is', () => {
  test('a missing title, a missing question, a missing option', () => {
    draft.title = ' ';
    const field = draft.add('CHOICE');
    field.options[0] = { key: -1, vi: 'Có', en: '' };
    expect(draft.faults()).toEqual({
      title: 'missing',
      'fields[3].labelVi': 'missing',
      'fields[3].options[1].vi': 'missing',
    });
  });

  test('an option twice, whatever the spaces', () => {
    const field = draft.add('CHOICE');
    field.labelVi = 'Thời lượng?';
    field.options = ['Vừa đủ', ' Vừa  đủ'].map((vi, key) => ({ key: -key - 1, vi, en: '' }));
    expect(draft.faults()).toEqual({ 'fields[3].options[1].vi': 'double' });
  });

  test('too few options', () => {
    const field = draft.add('CHOICE');
    field.labelVi = 'Thời lượng?';
    field.options = [{ key: -1, vi: 'Vừa đủ', en: '' }];
    expect(draft.faults()).toEqual({ 'fields[3].options': 'few' });
  });

  test('a text that is too long, counted as people count', () => {
    draft.title = 'ệ'.repeat(200);
    expect(draft.faults()).toEqual({});
    draft.title = 'ệ'.repeat(201);
    expect(draft.faults()).toEqual({ title: 'long' });
    expect(longest('title')).toBe(200);
    expect(longest('fields[0].labelEn')).toBe(300);
    expect(longest('fields[0].options[2].vi')).toBe(200);
  });
});

test('the questions that are offered as a start can be saved as they are', () => {
  const offered = new FeedbackFormDraft(suggestedFor('Phiên toàn thể. '.repeat(30)));
  expect(offered.faults()).toEqual({});
  expect(offered.toSave().fields).toEqual(READY_MADE.fields);
  expect(offered.hasEnglish).toBe(true);
  for (const { options } of READY_MADE.fields) {
    expect(options?.length ?? 0).toBeLessThanOrEqual(MOST_OPTIONS);
  }
});
