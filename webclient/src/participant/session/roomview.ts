import { grouped } from '#lib/joincode.ts';
import type { SessionState } from '#lib/questions/model.ts';
import { pencil } from '#ui/icons.ts';
import { takesQuestions } from './asking.ts';
import { Composer } from './composer.ts';
import { el, fill, icon } from './dom.ts';
import type { Participant } from './model.ts';
import { FloorCard } from './floorcard.ts';
import { NowLine } from './nowline.ts';
import { OwnQuestions } from './own.ts';
import { PollCards } from './pollcards.ts';
import { PublishedQuestions } from './published.ts';
import type { Feedback, Room } from './room.ts';
import { t } from './words.ts';

/** The session from inside. */
export class RoomView {
  readonly element: HTMLElement;
  readonly #room: Room;
  readonly #top = el('div');
  readonly #composer: Composer;
  readonly #floor: FloorCard;
  readonly #own: OwnQuestions;
  readonly #published: PublishedQuestions;
  readonly #polls: PollCards;
  readonly #now = new NowLine();
  readonly #session: string;
  #shown = '';

  constructor(room: Room, me: Participant, code: string) {
    this.#room = room;
    this.#session = me.sessionId;
    this.#composer = new Composer(me, room);
    this.#floor = new FloorCard(room, me.name);
    this.#own = new OwnQuestions(room, (question) => this.#composer.write(question));
    this.#published = new PublishedQuestions(room);
    this.#polls = new PollCards(room);
    this.element = el(
      'div',
      {},
      this.#now.element,
      this.#polls.open,
      this.#top,
      this.#floor.element,
      this.#own.element,
      this.#polls.closed,
      this.#published.element,
      invite(code),
    );
    this.update();
  }

  /** From now on the other windows are heard; until {@link close}. */
  open(): this {
    this.#composer.open();
    return this;
  }

  close(): void {
    this.#composer.close();
  }

  update(): void {
    const { sessionState: state, feedback } = this.#room;
    const takes = takesQuestions(this.#room.asking, state);
    const shown = `${state} ${feedback} ${takes}`;
    if (shown !== this.#shown) {
      this.#shown = shown;
      fill(
        this.#top,
        state !== 'LIVE' && !(takes && state === 'PLANNED') && sentence(state),
        takes ? this.#composer.element : unsent(this.#composer.unsent),
        state === 'CLOSED' && invitation(feedback, this.#session),
      );
    }
    this.#now.update(state === 'LIVE' ? this.#room.current : null, this.#room.now);
    this.#composer.update();
    this.#polls.update();
    this.#floor.update();
    this.#own.update();
    this.#published.update();
  }
}

function sentence(state: Exclude<SessionState, 'LIVE'>): HTMLElement {
  const words = {
    PLANNED: t('ask.planned'),
    CLOSED: t('ask.closed'),
    CANCELLED: t('ask.cancelled'),
  };
  return el('p', { class: 'banner' }, words[state]);
}

/** A question that was being written when the session ended is not swallowed. */
function unsent(text: string): HTMLElement | null {
  if (text === '') return null;
  return el(
    'div',
    { class: 'banner' },
    el('p', { class: 'note' }, t('ask.unsent')),
    el('p', { class: 'text' }, text),
  );
}

/** The way to the session's feedback form, once it is open. */
function invitation(feedback: Feedback, session: string): HTMLElement | null {
  if (feedback === null) return null;
  if (feedback === 'ANSWERED') return el('p', { class: 'banner' }, t('feedback.answered'));
  return el(
    'div',
    { class: 'banner' },
    el('p', {}, t('feedback.text')),
    el(
      'a',
      { class: 'button primary', href: `/feedback?session=${session}` },
      icon(pencil, 18),
      t('feedback.give'),
    ),
  );
}

function invite(code: string): HTMLElement {
  const address = `${location.origin}/j/${code}`;
  return el(
    'details',
    {},
    el('summary', {}, t('invite.title')),
    el('p', {}, t('invite.text')),
    // Drawn by the server: a drawing program would be a fifth of this page.
    el('img', {
      src: `/api/join/${encodeURIComponent(code)}/qr`,
      alt: t('invite.qr', { address }),
      width: 240,
      height: 240,
      loading: 'lazy',
    }),
    el('p', { class: 'note' }, address),
    el('p', {}, `${t('invite.code')}: `, el('strong', {}, grouped(code))),
  );
}
