import type { Entry } from '#lib/live/outbox.ts';
import type { Opened, OwnQuestion, QuestionState } from '#lib/questions/model.ts';
import { clock, eye, lock } from '#ui/icons.ts';
import { el, fill, List, type Row } from './dom.ts';
import { button, chip, type Tone } from './pieces.ts';
import { takesQuestions } from './asking.ts';
import { handlingNotes } from './handling.ts';
import type { Room, Written } from './room.ts';
import { formatMoment, problemWords, t } from './words.ts';

const tones: Record<QuestionState, Tone> = {
  SUBMITTED: 'info',
  APPROVED: 'success',
  REJECTED: 'warning',
  ON_STAGE: 'live',
  ANSWERED: 'success',
};

/** What this participant asked: what waits to be sent first, then what became of the others. */
export class OwnQuestions {
  readonly element: HTMLElement;
  readonly #room: Room;
  readonly #onedit: (question: Written) => void;
  readonly #unsent = new List<Entry>(el('ul', { 'aria-live': 'polite' }), () => this.#unsentRow());
  readonly #sent = new List<OwnQuestion>(el('ul', { 'aria-live': 'polite' }), () => sentRow());

  constructor(room: Room, onedit: (question: Written) => void) {
    this.#room = room;
    this.#onedit = onedit;
    this.element = el(
      'section',
      { 'aria-labelledby': 'own' },
      el('h2', { id: 'own' }, t('own.title')),
      this.#unsent.element,
      this.#sent.element,
    );
  }

  update(): void {
    const { unsent } = this.#room;
    this.#unsent.show(unsent.toReversed());
    this.#sent.show(this.#room.own);
    this.element.hidden = unsent.length + this.#room.own.length === 0;
  }

  #unsentRow(): Row<Entry> {
    const element = el('li', { class: 'unsent' });
    let shown = '';
    const update = (entry: Entry) => {
      const offline = this.#room.live.status === 'offline';
      const takes = takesQuestions(this.#room.asking, this.#room.sessionState);
      const hidden = entry.command['hidden'] === true;
      const apart = hidden && this.#room.apart;
      const state = `${entry.refused?.code} ${offline} ${takes} ${apart}`;
      if (state === shown) return;
      shown = state;
      const text = el('p', { class: 'text' }, String(entry.command['text']));
      fill(
        element,
        text,
        hidden && veil(),
        ...(entry.refused ? this.#refused(entry, takes) : waiting(entry, offline, apart)),
      );
    };
    return { element, update };
  }

  /** @param takes whether it could be sent again: where not, the text stays to be read */
  #refused(entry: Entry, takes: boolean): Node[] {
    return [
      chip('danger', t('own.refused')),
      el('p', { class: 'note' }, entry.refused ? problemWords(entry.refused) : ''),
      el(
        'div',
        { class: 'actions' },
        takes && button(t('own.again'), 'secondary', () => this.#room.askAgain(entry)),
        takes && button(t('own.edit'), 'quiet', () => this.#onedit(this.#room.takeBack(entry))),
        button(t('own.drop'), 'quiet', () => this.#room.takeBack(entry)),
      ),
    ];
  }
}

function waiting({ unkept }: Entry, offline: boolean, apart: boolean): Node[] {
  const state = chip('neutral', t('own.waiting'), clock);
  if (!offline) return apart ? [state, el('p', { class: 'note' }, t('own.apart'))] : [state];
  return [state, el('p', { class: 'note' }, t(unkept ? 'own.unkeptText' : 'own.waitingText'))];
}

function sentRow(): Row<OwnQuestion> {
  const element = el('li');
  let shown = '';
  const update = (question: OwnQuestion) => {
    const { hidden, rejection, seenAt } = question;
    const opened = hidden?.opened;
    const seen = question.state === 'SUBMITTED' && seenAt !== null;
    const notes = handlingNotes(question.handling);
    const told = notes.map(({ textContent }) => textContent).join(' ');
    const state = `${question.state} ${rejection} ${seen} ${opened?.at} ${told}`;
    if (state === shown) return;
    shown = state;
    fill(
      element,
      el('p', { class: 'text' }, question.text),
      el(
        'div',
        { class: 'actions' },
        chip(
          tones[question.state],
          t(seen ? 'own.seen' : `own.${question.state}`),
          seen ? eye : undefined,
        ),
        hidden && veil(),
      ),
      rejection && el('p', { class: 'note' }, t('own.reason', { reason: rejection })),
      ...notes,
      opened && el('p', { class: 'note' }, openedWords(opened)),
    );
  };
  return { element, update };
}

/** Worn from the start: exactly while it waits somebody may doubt it. */
function veil(): HTMLElement {
  return chip('neutral', t('own.hidden'), lock);
}

/** Who opened it is not told: when, why, and in which two roles. */
function openedWords({ at, reason, requestedAs, confirmedAs }: Opened): string {
  return t('own.opened', {
    at: formatMoment(at),
    reason,
    requested: t(`role.${requestedAs}`),
    confirmed: t(`role.${confirmedAs}`),
  });
}
