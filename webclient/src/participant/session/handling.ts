import type { Handling } from '#lib/questions/model.ts';
import { el } from './dom.ts';
import { t } from './words.ts';

/** What moderators did with the own question, and how it was answered in the hall. */
export function handlingNotes(handling: Handling | null): HTMLElement[] {
  if (!handling) return [];
  const { merged, publishedText: text, answer } = handling;
  const notes = [];
  if (text !== null) notes.push(t(merged ? 'own.mergedInto' : 'own.edited', { text }));
  else if (merged) notes.push(t('own.merged'));
  const said = [answer?.by, answer?.note].filter(Boolean).join(': ');
  if (said) notes.push(t('own.answer', { answer: said }));
  return notes.map((note) => el('p', { class: 'note' }, note));
}
