import { expect, test } from 'vitest';
import { aMessage, anItem, aProgramme, aQuestion, aScene, aShow, aTimer } from './fixtures.ts';
import { applyFacts, sameScene, unread, type ShowView } from './model.ts';

const fact = (type: string, fields: object) => ({ type, revision: 11, at: '', ...fields });
const after = (view: ShowView, type: string, fields: object) =>
  applyFacts(view, [fact(type, fields)]);

// Rules S2, S7, S9.
test('programme, timer and stage are what was told last', () => {
  const programme = aProgramme([anItem('a', 0, 30)]);
  expect(after(aShow(), 'show.changed', { programme }).programme).toEqual(programme);
  expect(after(aShow(), 'timer.changed', { timer: aTimer() }).timer.state).toBe('RUNNING');
  const stage = { ...aShow().stage, version: 2, onAir: aScene('TIMER') };
  expect(after(aShow(), 'stage.changed', { stage }).stage.onAir.kind).toBe('TIMER');
});

test('what this screen was acknowledged is not replaced by something older', () => {
  const now = aShow({ stage: { ...aShow().stage, version: 5, onAir: aScene('TIMER') } });
  const late = { ...aShow().stage, version: 4 };
  expect(after(now, 'stage.changed', { stage: late }).stage.onAir.kind).toBe('TIMER');
});

// Rule S9.
test('a question that is edited or supported is shown as it is now, wherever it stands', () => {
  const scene = aScene('QUESTION', { subject: 'q', question: aQuestion('q') });
  const view = aShow({ stage: { ...aShow().stage, onAir: scene, preview: scene } });
  const edited = aQuestion('q', { text: 'Sửa lại', votes: 12 });
  const shown = after(view, 'question.published', { question: edited }).stage;
  expect(shown.onAir.question?.text).toBe('Sửa lại');
  expect(shown.preview?.question?.text).toBe('Sửa lại');
  const votes = [{ id: 'q', votes: 90 }];
  expect(after(view, 'question.votes', { votes }).stage.onAir.question?.votes).toBe(90);
  const other = after(view, 'question.published', { question: aQuestion('other') });
  expect(other.stage.onAir.question?.id).toBe('q');
});

// Rule S12.
test('a message is new once and then changes in its place', () => {
  const view = after(aShow(), 'message.changed', { message: aMessage('m') });
  const read = [{ screen: 'CHAIR' as const, name: 'Chủ trì', at: '' }];
  const again = after(view, 'message.changed', { message: aMessage('m', { read }) });
  expect(again.messages).toHaveLength(1);
  expect(again.messages[0]?.read).toEqual(read);
});

// Rule S13.
test('a screen has before it what nobody there has read, and nothing that was withdrawn', () => {
  const messages = [
    aMessage('newest'),
    aMessage('withdrawn', { withdrawnAt: 'now' }),
    aMessage('read', { read: [{ screen: 'CHAIR', name: '', at: '' }] }),
    aMessage('others', { to: ['OPERATOR'] }),
    aMessage('oldest'),
  ];
  expect(unread(messages, 'CHAIR').map(({ id }) => id)).toEqual(['oldest', 'newest']);
  expect(unread(messages, 'MC').map(({ id }) => id)).toEqual(['oldest', 'read', 'newest']);
});

test('what is unknown changes nothing', () => {
  expect(after(aShow(), 'floor.queue', {})).toEqual(aShow());
});

test('scenes are the same where the hall sees the same', () => {
  const one = aScene('QUESTION', { subject: 'q', question: aQuestion('q') });
  expect(sameScene(one, { ...one, question: aQuestion('q', { votes: 40 }) })).toBe(true);
  expect(sameScene(one, { ...one, subject: 'p' })).toBe(false);
  expect(sameScene(null, one)).toBe(false);
});
