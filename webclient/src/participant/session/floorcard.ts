import type { Entry } from '#lib/live/outbox.ts';
import { normalise } from '#lib/text.ts';
import { clock, hand, send } from '#ui/icons.ts';
import { el, fill } from './dom.ts';
import type { OwnRequest } from '#lib/floor/model.ts';
import { button, chip, Field, type Tone } from './pieces.ts';
import type { Room } from './room.ts';
import { problemWords, t } from './words.ts';

const tones: Record<OwnRequest['state'], Tone> = {
  WAITING: 'info',
  CALLED: 'warning',
  SPEAKING: 'live',
  DONE: 'success',
  WITHDRAWN: 'neutral',
  DECLINED: 'warning',
};
const TOPIC = 200;

/** Who speaks, and the own wish to: asked for, taken back, and where it stands. */
export class FloorCard {
  readonly element: HTMLElement;
  readonly #room: Room;
  readonly #now = el('div');
  readonly #own = el('div', { 'aria-live': 'polite' });
  readonly #topic = el('input', { maxlength: TOPIC, required: true });
  readonly #seat = el('input', { list: 'seats', autocomplete: 'off', oninput: () => this.#find() });
  readonly #seats = el('datalist', { id: 'seats' });
  readonly #note = el('input', { maxlength: 500 });
  readonly #name: HTMLInputElement;
  readonly #topicField = new Field(t('floor.topic'), this.#topic);
  readonly #seatField = new Field(
    t('floor.seat'),
    this.#seat,
    this.#seat,
    el('p', { class: 'hint' }, t('floor.seatHint')),
  );
  readonly #form: HTMLElement;
  readonly #ids = new Map<string, string>();
  #shown = '';
  #open = false;

  constructor(room: Room, name: string) {
    this.#room = room;
    this.#name = el('input', { value: name, maxlength: 100 });
    this.#form = el(
      'form',
      { novalidate: true, onsubmit: (event: SubmitEvent) => this.#submit(event) },
      this.#topicField.element,
      new Field(t('floor.speaker'), this.#name).element,
      this.#seatField.element,
      this.#seats,
      new Field(t('floor.note'), this.#note).element,
      button(t('floor.send'), 'primary', undefined, send),
    );
    this.element = el(
      'section',
      { 'aria-labelledby': 'floor' },
      el('h2', { id: 'floor', tabindex: -1 }, t('floor.title')),
      this.#now,
      this.#own,
    );
  }

  update(): void {
    const { floor, sessionState, entries, live } = this.#room;
    const unsent = entries.filter(({ command }) => command.type === 'floor.ask');
    const takes = floor.takesRequests(sessionState);
    const last = floor.items[0];
    const over = sessionState === 'CLOSED';
    const shown = JSON.stringify([last, floor.queue, unsent, takes, over, live.status, this.#open]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#showNow();
    const isOpen = last && ['WAITING', 'CALLED', 'SPEAKING'].includes(last.state);
    const may = takes && !isOpen && unsent.length === 0;
    // What is being written stays where it is.
    if (may && this.#open && this.#form.isConnected) return;
    fill(
      this.#own,
      el(
        'ul',
        {},
        ...unsent.map((entry) => this.#unsent(entry)),
        last && unsent.length === 0 && this.#request(last),
      ),
      may && (this.#open ? this.#form : this.#opener()),
    );
    this.element.hidden = !takes && !last && unsent.length === 0 && !floor.queue.speaking;
  }

  #showNow(): void {
    const { speaking, called, next, waiting } = this.#room.floor.queue;
    const places = [...called, ...next].slice(0, 3).map(where);
    fill(
      this.#now,
      speaking &&
        el(
          'div',
          { class: 'banner' },
          chip('live', t('floor.now')),
          el('p', { class: 'text' }, `${speaking.speakerName} · ${where(speaking)}`),
          el('p', { class: 'note' }, speaking.topic),
        ),
      places.length > 0 &&
        el('p', { class: 'note' }, t('floor.next', { places: places.join(', '), waiting })),
    );
  }

  #opener(): HTMLElement {
    const open = () => {
      this.#open = true;
      this.update();
      this.#topic.focus();
    };
    return button(t('floor.ask'), 'secondary', open, hand);
  }

  #request(request: OwnRequest): HTMLElement {
    const { state, place, heldBackBy, decidedBy, moved, declinedReason } = request;
    const waits = state === 'WAITING';
    const exact = request.placeIsExact ? 'floor.place' : 'floor.about';
    const standing = place === null ? t('floor.sorting') : t(exact, { place });
    const held = waits && heldBackBy && t(`floor.${heldBackBy}`);
    const why = waits && !held && place !== 1 && decidedBy && t(`floor.${decidedBy}`);
    return el(
      'li',
      {},
      el('p', { class: 'text' }, request.topic),
      chip(tones[state], waits ? standing : t(`floor.${state}`)),
      (held || why) && el('p', { class: 'note' }, held || why || ''),
      waits && moved && el('p', { class: 'note' }, t('floor.moved', { reason: moved.reason })),
      declinedReason && el('p', { class: 'note' }, t('own.reason', { reason: declinedReason })),
      (waits || state === 'CALLED') &&
        this.#room.sessionState !== 'CLOSED' &&
        button(t('floor.withdraw'), 'quiet', () => this.#room.withdraw(request.id)),
    );
  }

  #unsent(entry: Entry): HTMLElement {
    const { refused, command } = entry;
    return el(
      'li',
      { class: 'unsent' },
      el('p', { class: 'text' }, String(command['topic'])),
      refused ? chip('danger', t('own.refused')) : chip('neutral', t('own.waiting'), clock),
      refused && el('p', { class: 'note' }, problemWords(refused)),
      refused &&
        button(t('own.edit'), 'quiet', () => {
          this.#topic.value = String(command['topic']);
          this.#open = true;
          this.#room.takeBack(entry);
        }),
    );
  }

  async #find(): Promise<void> {
    const typed = this.#seat.value;
    if (this.#ids.has(typed)) return;
    try {
      const found = await this.#room.floor.seats(typed);
      if (typed !== this.#seat.value) return;
      for (const { id, name } of found) this.#ids.set(name, id);
      fill(this.#seats, ...found.map(({ name }) => el('option', { value: name })));
    } catch {
      // The next letter asks again; without the list the point stays empty.
    }
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const topic = normalise(this.#topic.value);
    const seat = this.#seat.value.trim();
    const pointId = this.#ids.get(seat);
    const unknown = seat !== '' && !pointId;
    this.#topicField.fail(topic ? undefined : t('field.missing'));
    this.#seatField.fail(unknown ? t('floor.seatUnknown') : undefined);
    if (topic === '' || unknown) {
      (topic ? this.#seat : this.#topic).focus();
      return;
    }
    this.#open = false;
    const [speakerName, note] = [this.#name.value.trim(), this.#note.value.trim()];
    this.#room.askFloor({
      topic,
      ...(speakerName && { speakerName }),
      ...(pointId && { pointId }),
      ...(note && { note }),
    });
    this.#topic.value = this.#note.value = '';
  }
}

function where({
  pointName,
  provinceName,
}: {
  pointName: string | null;
  provinceName: string | null;
}) {
  return pointName ?? provinceName ?? '';
}
