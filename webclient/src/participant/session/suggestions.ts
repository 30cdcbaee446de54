import type { PublishedQuestion } from '#lib/questions/model.ts';
import { circleCheck, thumbsUp } from '#ui/icons.ts';
import type { Alike } from './alike.ts';
import { el, fill } from './dom.ts';
import { button, chip } from './pieces.ts';
import type { Room } from './room.ts';
import { t } from './words.ts';

/** What was asked already and can be supported instead. */
export class Suggestions {
  readonly element = el('div', { 'aria-live': 'polite' });
  readonly #room: Room;
  readonly #support: (question: PublishedQuestion) => void;
  #alike: Alike = { items: [], voted: [] };
  #undo: (() => void) | null = null;

  /** @param support gives up the own question for this one */
  constructor(room: Room, support: (question: PublishedQuestion) => void) {
    this.#room = room;
    this.#support = support;
  }

  show(alike: Alike): void {
    this.#alike = alike;
    this.#undo = null;
    this.#draw();
  }

  /** Says that another question is supported now, and offers the way back. */
  supported(undo: () => void): void {
    this.#alike = { items: [], voted: [] };
    this.#undo = undo;
    this.#draw();
  }

  #draw(): void {
    const { items } = this.#alike;
    this.element.className = items.length > 0 || this.#undo ? 'alike' : '';
    if (this.#undo) {
      const back = button(t('alike.undo'), 'quiet', this.#undo);
      fill(this.element, chip('success', t('alike.supported'), circleCheck), back);
      return;
    }
    fill(
      this.element,
      items.length > 0 && el('p', { class: 'title' }, t('alike.title')),
      items.length > 0 && el('ul', {}, ...items.map((item) => this.#row(item))),
    );
  }

  #row(question: PublishedQuestion): HTMLElement {
    const text = el('p', { class: 'text' }, question.text);
    return el('li', {}, text, this.#what(question));
  }

  #what(question: PublishedQuestion): HTMLElement {
    const { own, voted, votesLeft } = this.#room;
    if (own.some(({ id }) => id === question.id)) return chip('info', t('list.mine'));
    if (question.state === 'ANSWERED') return chip('success', t('list.answered'));
    if (voted.has(question.id) || this.#alike.voted.includes(question.id)) {
      return chip('success', t('alike.voted'));
    }
    const label = t('alike.support', { count: question.votes });
    const vote = button(label, 'secondary', () => this.#support(question), thumbsUp);
    vote.disabled = votesLeft === 0;
    return vote;
  }
}
