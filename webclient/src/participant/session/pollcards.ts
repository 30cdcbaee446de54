import type { Entry } from '#lib/live/outbox.ts';
import { placesOf, type OwnBallot, type PollResult, type PublishedPoll } from '#lib/polls/model.ts';
import { normalise } from '#lib/text.ts';
import { clock } from '#ui/icons.ts';
import { el, fill, List, type Row } from './dom.ts';
import { button, chip } from './pieces.ts';
import type { Room } from './room.ts';
import { formatNumber, problemWords, t } from './words.ts';

/** Results of polls that are over; older ones are history. */
const MOST_CLOSED = 5;
const LONGEST_WORD = 30;

/** What everybody is asked at the moment, and what came of what was asked before. */
export class PollCards {
  readonly open: HTMLElement;
  readonly closed: HTMLElement;
  readonly #room: Room;
  readonly #asked: List<PublishedPoll>;
  readonly #answered: List<PublishedPoll>;

  constructor(room: Room) {
    this.#room = room;
    this.#asked = new List(el('ul', { 'aria-live': 'polite' }), () => new Card(room));
    this.#answered = new List(el('ul'), () => new Card(room));
    this.open = section('polls', t('poll.title'), this.#asked.element);
    this.closed = section('results', t('poll.results'), this.#answered.element);
  }

  update(): void {
    const { items, own, unsent } = this.#room.polls;
    const answered = new Set([...own.keys(), ...unsent.keys(), ...this.#room.entries.map(pollOf)]);
    const open = items.filter(({ state }) => state === 'OPEN');
    const closed = items
      .filter(({ id, state, result }) => state === 'CLOSED' && (result || answered.has(id)))
      .slice(0, MOST_CLOSED);
    this.#asked.show(open);
    this.#answered.show(closed);
    this.open.hidden = open.length === 0;
    this.closed.hidden = closed.length === 0;
  }
}

function pollOf({ command }: Entry): unknown {
  return command['pollId'];
}

function section(id: string, title: string, list: HTMLElement): HTMLElement {
  return el('section', { 'aria-labelledby': id }, el('h2', { id }, title), list);
}

class Card implements Row<PublishedPoll> {
  readonly element = el('li', { class: 'poll', tabindex: -1 });
  readonly #room: Room;
  readonly #answer = el('div');
  readonly #result = el('div');
  #poll: PublishedPoll | undefined;
  #changing = false;
  #shown = '';
  #counted: PollResult | null = null;

  constructor(room: Room) {
    this.#room = room;
  }

  update(poll: PublishedPoll): void {
    this.#poll = poll;
    const entry = this.#room.entries.findLast((one) => pollOf(one) === poll.id);
    const waits = entry && !entry.refused;
    const own = waits ? (entry.command as unknown as OwnBallot) : this.#room.polls.own.get(poll.id);
    const takes = poll.state === 'OPEN' && this.#room.sessionState === 'LIVE';
    const asks = takes && (!own || this.#changing);
    const answer = `${own && wordsOf(poll, own)} ${entry?.id}`;
    const lost = !takes && this.#room.polls.unsent.get(poll.id);
    const shown = `${takes} ${entry?.refused?.code} ${asks || answer} ${lost}`;
    // What is being chosen stays: the form is made anew only where it has another meaning.
    if (shown !== this.#shown) {
      this.#shown = shown;
      fill(
        this.element,
        el('p', { class: 'asks' }, poll.content.question),
        this.#answer,
        this.#result,
      );
      fill(
        this.#answer,
        own && !asks && el('p', {}, t('poll.own', { answer: wordsOf(poll, own) })),
        (entry || (own && !asks)) && stateOf(entry),
        lost && el('p', { class: 'note' }, t('poll.unsent', { answer: lost })),
        asks ? this.#form(poll, own) : takes && this.#changeButton(),
      );
    }
    if (poll.result !== this.#counted) {
      this.#counted = poll.result;
      fill(this.#result, ...(poll.result ? resultOf(poll, poll.result) : []));
    }
  }

  #changeButton(): HTMLElement {
    return button(t('poll.change'), 'secondary', () => {
      this.#changing = true;
      if (this.#poll) this.update(this.#poll);
      this.element.querySelector('input')?.focus();
    });
  }

  #form(poll: PublishedPoll, own: OwnBallot | undefined): HTMLElement {
    const { content } = poll;
    const fields = content.kind === 'WORDS' ? wordFields(poll, own) : choiceFields(poll, own);
    const missing = el('p', { class: 'error', role: 'alert' });
    const answer = () => ({
      pollId: poll.id,
      choices: fields.flatMap((field, place) => (field.checked ? [place] : [])),
      words:
        content.kind === 'WORDS'
          ? fields.map((field) => normalise(field.value)).filter(Boolean)
          : [],
    });
    const { unsent } = this.#room.polls;
    const oninput = () => {
      const words = wordsOf(poll, answer());
      if (words && words !== (own && wordsOf(poll, own))) unsent.set(poll.id, words);
      else unsent.delete(poll.id);
    };
    const onsubmit = (event: SubmitEvent) => {
      event.preventDefault();
      const { choices, words } = answer();
      if (choices.length + words.length === 0) {
        fill(missing, t('poll.missing'));
        return;
      }
      this.#changing = false;
      unsent.delete(poll.id);
      this.#room.answer(poll.id, choices, words);
      this.element.focus();
    };
    const { scale, most } = content;
    return el(
      'form',
      { novalidate: true, onsubmit, oninput },
      most !== null &&
        el(
          'p',
          { class: 'note' },
          t(content.kind === 'WORDS' ? 'poll.mostWords' : 'poll.most', { count: most }),
        ),
      el(
        'fieldset',
        { class: scale ? 'scale' : '' },
        el('legend', { class: 'visually-hidden' }, content.question),
        ...fields.map((field, place) =>
          field.type === 'text'
            ? field
            : el('label', { class: 'choice' }, field, placesOf(content)[place] ?? ''),
        ),
      ),
      scale &&
        el(
          'p',
          { class: 'hint' },
          el('span', {}, scale.lowestLabel),
          el('span', {}, scale.highestLabel),
        ),
      missing,
      button(t('poll.send'), 'primary'),
    );
  }
}

function choiceFields(poll: PublishedPoll, own: OwnBallot | undefined): HTMLInputElement[] {
  const { kind, most } = poll.content;
  const type = kind === 'MULTIPLE' ? 'checkbox' : 'radio';
  const fields = placesOf(poll.content).map((_, place) =>
    el('input', { type, name: poll.id, checked: own?.choices?.includes(place), onchange: limit }),
  );
  /** Whoever has chosen enough gives one up before another. */
  function limit() {
    const enough = fields.filter(({ checked }) => checked).length >= (most ?? fields.length + 1);
    for (const field of fields) field.disabled = enough && !field.checked;
  }
  limit();
  return fields;
}

function wordFields(poll: PublishedPoll, own: OwnBallot | undefined): HTMLInputElement[] {
  return Array.from({ length: poll.content.most ?? 1 }, (_, place) =>
    el('input', {
      type: 'text',
      class: 'control',
      maxlength: LONGEST_WORD,
      'aria-label': t('poll.word', { place: place + 1 }),
      value: own?.words?.[place] ?? '',
    }),
  );
}

function wordsOf({ content }: PublishedPoll, { choices, words }: OwnBallot): string {
  const chosen = choices.map((place) => placesOf(content)[place]);
  return [...chosen, ...words].join(', ');
}

function stateOf(entry: Entry | undefined): HTMLElement {
  if (!entry) return chip('success', t('poll.sent'));
  if (!entry.refused) return chip('neutral', t('own.waiting'), clock);
  return el(
    'div',
    {},
    chip('danger', t('poll.refused')),
    el('p', { class: 'note' }, problemWords(entry.refused)),
  );
}

function resultOf({ content }: PublishedPoll, { ballots, counts, words }: PollResult): Node[] {
  const people = el('p', { class: 'note' }, t('poll.ballots', { count: ballots }));
  if (content.kind === 'WORDS') {
    const cloud = words.map(({ word, votes }) =>
      el('li', {}, word, el('b', {}, formatNumber(votes))),
    );
    return [el('ul', { class: 'cloud' }, ...cloud), people];
  }
  const bars = placesOf(content).map((label, place) => {
    const share = Math.round((100 * (counts[place] ?? 0)) / Math.max(1, ballots));
    return el(
      'label',
      { class: 'bar' },
      el('span', {}, label),
      el('b', {}, `${share}%`),
      el('progress', { max: 100, value: share }),
    );
  });
  return [...bars, people];
}
