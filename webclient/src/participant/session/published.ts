import type { PublishedQuestion } from '#lib/questions/model.ts';
import { thumbsUp } from '#ui/icons.ts';
import { attribute, el, fill, icon, List, type Row } from './dom.ts';
import { button, chip } from './pieces.ts';
import type { Room } from './room.ts';
import { formatNumber, problemWords, t } from './words.ts';

/** Milliseconds within which a second tap is hardly a second thought. */
const DOUBLE_TAP = 500;

/** What everybody in the session asks, the most supported first. */
export class PublishedQuestions {
  readonly element: HTMLElement;
  readonly #room: Room;
  #lastTap: { id: string; at: number } | undefined;
  readonly #empty = el('p', { class: 'lead' });
  readonly #votes = el('p', { class: 'note', role: 'status' });
  readonly #more = button(t('list.more'), 'secondary', () => void this.#loadMore());
  readonly #list = new List<PublishedQuestion>(
    el('ul', { onpointerdown: () => this.#room.touched() }),
    (question) => this.#row(question),
  );

  constructor(room: Room) {
    this.#room = room;
    this.element = el(
      'section',
      { 'aria-labelledby': 'published' },
      el('h2', { id: 'published' }, t('list.title')),
      this.#votes,
      this.#empty,
      this.#list.element,
      this.#more,
    );
  }

  update(): void {
    const { loaded, more, published, sessionState } = this.#room;
    this.#list.show(published);
    this.#empty.textContent = t(sessionState === 'LIVE' ? 'list.empty' : 'list.none');
    this.#empty.hidden = !loaded || published.length > 0;
    this.#more.hidden = !more;
    const { voteRefused, votesLeft } = this.#room;
    const left = votesLeft === null ? '' : t('list.votesLeft', { count: votesLeft });
    const words = voteRefused ? problemWords(voteRefused) : left;
    if (this.#votes.textContent !== words) fill(this.#votes, words);
    this.#votes.hidden = words === '' || sessionState !== 'LIVE';
  }

  async #loadMore(): Promise<void> {
    this.#more.disabled = true;
    await this.#room.loadMore();
    this.#more.disabled = false;
  }

  /** Of a double tap the second half would take back what the first has given. */
  #vote(question: PublishedQuestion): void {
    const tap = { id: question.id, at: performance.now() };
    const last = this.#lastTap;
    this.#lastTap = tap;
    if (last?.id === tap.id && tap.at - last.at < DOUBLE_TAP) return;
    this.#room.vote(question);
  }

  #row({ id }: PublishedQuestion): Row<PublishedQuestion> {
    let question: PublishedQuestion;
    const state = el('div');
    const text = el('p', { class: 'text' });
    const asker = el('p', { class: 'note' });
    const count = el('span');
    const vote = el(
      'button',
      { type: 'button', class: 'vote', onclick: () => this.#vote(question) },
      icon(thumbsUp),
      count,
    );
    const element = el('li', { class: 'published' }, el('div', {}, state, text, asker), vote);
    const update = (newer: PublishedQuestion) => {
      question = newer;
      const mine = this.#room.own.some((own) => own.id === id);
      const live = this.#room.sessionState === 'LIVE';
      fill(state, stateOf(newer, live));
      element.classList.toggle('stage', live && newer.state === 'ON_STAGE');
      fill(text, newer.text);
      fill(asker, mine ? t('list.mine') : askerOf(newer));
      fill(count, formatNumber(newer.votes));
      const supported = this.#room.voted.has(id);
      attribute(vote, 'aria-pressed', supported ? 'true' : 'false');
      attribute(vote, 'aria-label', t('list.vote', { count: newer.votes }));
      const none = this.#room.votesLeft === 0 && !supported;
      vote.disabled = mine || !live || none || newer.state === 'ANSWERED';
    };
    return { element, update };
  }
}

function stateOf({ state }: PublishedQuestion, live: boolean): HTMLElement | null {
  if (live && state === 'ON_STAGE') return chip('live', t('list.onStage'));
  return state === 'ANSWERED' ? chip('success', t('list.answered')) : null;
}

function askerOf({ askerName, askerSchool, provinceName }: PublishedQuestion): string {
  return askerName === null ? t('list.hidden') : `${askerName} · ${askerSchool} · ${provinceName}`;
}
