import { expect, test } from 'vitest';
import { aQuestion } from '../fixtures.ts';
import { Drafts, draftsOf } from './drafts.svelte.ts';

const question = aQuestion('one', 0, { text: 'Bao giờ có lương mới?' });

test('a draft begins with what is there and waits until it is given up', () => {
  const drafts = new Drafts();
  drafts.begin(question, 'text');
  const draft = drafts.of(question.id, 'text');
  expect(draft?.text).toBe('Bao giờ có lương mới?');
  if (draft) draft.text = 'Bao giờ có lương mới cho giáo viên?';

  drafts.begin({ ...question, text: 'Đã sửa' }, 'text');
  expect(drafts.of(question.id, 'text')?.text).toBe('Bao giờ có lương mới cho giáo viên?');
  expect(drafts.of(question.id, 'text')?.seen).toBe(question);

  drafts.end(question.id, 'text');
  expect(drafts.of(question.id, 'text')).toBeUndefined();
});

test('what is written beside it, or of another question, is a draft of its own', () => {
  const drafts = new Drafts();
  drafts.begin(question, 'text');
  drafts.begin(question, 'briefing');
  drafts.begin({ ...question, id: 'another' }, 'text');
  drafts.end(question.id, 'text');

  expect(drafts.of(question.id, 'briefing')?.text).toBe('');
  expect(drafts.of('another', 'text')).toBeDefined();
});

test('drafts wait while another page is looked at, for whoever began them', () => {
  draftsOf('lan', 's1').begin(question, 'briefing');
  expect(draftsOf('lan', 's1').of(question.id, 'briefing')).toBeDefined();
  expect(draftsOf('lan', 's1').some).toBe(true);
  expect(draftsOf('nam', 's1').some).toBe(false);
  expect(draftsOf('lan', 's2').some).toBe(false);
});

test('its field takes the focus when it is begun and never again', () => {
  const drafts = new Drafts();
  drafts.begin(question, 'text');
  expect(drafts.of(question.id, 'text')?.takeFocus()).toBe(true);
  expect(drafts.of(question.id, 'text')?.takeFocus()).toBe(false);
});
