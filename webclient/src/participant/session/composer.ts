import type { PublishedQuestion } from '#lib/questions/model.ts';
import { storage } from '#lib/storage.ts';
import { normalise } from '#lib/text.ts';
import { send } from '#ui/icons.ts';
import { AlikeSearch, type Alike } from './alike.ts';
import { el, fill } from './dom.ts';
import { Draft } from './draft.ts';
import { keyOf, type Whose } from './kept.ts';
import { button, Field } from './pieces.ts';
import type { Room, Written } from './room.ts';
import { Suggestions } from './suggestions.ts';
import { problemWords, t } from './words.ts';

const MOST = 1_000;
/** Pixels within which what is alike can be told by its first line. */
const TITLE = 90;

/** Where a question is written; what is not sent yet survives closing the page. */
export class Composer {
  readonly element: HTMLElement;
  readonly #room: Room;
  readonly #draft: Draft;
  readonly #text = el('textarea', { rows: 3, required: true, oninput: () => this.#typed() });
  readonly #left = el('span', { class: 'counter' });
  readonly #field: Field<HTMLTextAreaElement>;
  readonly #choice: HTMLElement;
  readonly #hide = el('input', { type: 'checkbox', onchange: () => this.#choose() });
  readonly #hold = el('p', { class: 'note', role: 'status' });
  readonly #send = button(t('ask.submit'), 'primary', undefined, send);
  readonly #suggestions: Suggestions;
  readonly #search: AlikeSearch;
  readonly #hiddenKey: string;
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor(whose: Whose, room: Room) {
    this.#room = room;
    this.#hiddenKey = keyOf('hidden', whose);
    this.#draft = new Draft(whose, (text) => this.#show(text));
    this.#suggestions = new Suggestions(room, (question) => this.#support(question));
    this.#search = new AlikeSearch(whose.sessionId, (alike) => this.#suggest(alike));
    const hint = el('p', { class: 'hint' }, el('span', {}, t('ask.hint')), this.#left);
    this.#field = new Field(t('ask.label'), this.#text, this.#text, hint);
    this.#hide.checked = storage.read(this.#hiddenKey) !== null;
    const hiddenHint = el('small', {}, t('ask.hiddenHint'));
    const words = el('span', {}, t('ask.hidden'), hiddenHint);
    this.#choice = el('label', { class: 'hide' }, this.#hide, words);
    // Sent already, and the page ended before the draft could be thrown away.
    const sent = room.entries.some(({ command }) => command['text'] === normalise(this.unsent));
    if (sent) this.#draft.text = '';
    this.#show(this.#draft.text);
    this.element = el(
      'section',
      {},
      el('h2', { class: 'visually-hidden' }, t('ask.title')),
      el(
        'form',
        { novalidate: true, onsubmit: (event: SubmitEvent) => this.#submit(event) },
        this.#field.element,
        this.#suggestions.element,
        this.#choice,
        this.#send,
        this.#hold,
      ),
    );
    this.update();
  }

  open(): void {
    this.#draft.open();
    addEventListener('storage', this.#follow);
    document.addEventListener('visibilitychange', this.#follow);
  }

  close(): void {
    this.#draft.close();
    removeEventListener('storage', this.#follow);
    document.removeEventListener('visibilitychange', this.#follow);
    clearTimeout(this.#tick);
  }

  /** What is written and not sent. */
  get unsent(): string {
    return normalise(this.#draft.text);
  }

  /** Puts a question in front of the asker again, below what is being written. */
  write({ text, hidden }: Written): void {
    // One that was hidden stays so, and all that it stands with.
    if (hidden) {
      this.#hide.checked = true;
      this.#choose();
    }
    this.#show([this.#text.value, text].filter((part) => part.trim() !== '').join('\n\n'));
    this.#draft.text = this.#text.value;
    this.#text.focus();
  }

  /** What the organizer lets this participant do by now. */
  update(): void {
    const { asking, limits } = this.#room;
    const hold = limits?.hold;
    this.#choice.hidden = asking?.hiddenAllowed === false && !this.#hide.checked;
    this.#send.disabled = Boolean(hold);
    const few = limits && (asking?.mostInAll || limits.left < (asking?.mostOpen ?? 0));
    const left = few ? t('ask.count', { count: limits.left }) : '';
    const words = hold ? problemWords(hold) : left;
    if (this.#hold.textContent !== words) fill(this.#hold, words);
    clearTimeout(this.#tick);
    if (hold?.params['seconds']) this.#tick = setTimeout(() => this.update(), 1_000);
  }

  #typed(): void {
    this.#draft.text = this.#text.value;
    this.#count();
    this.#search.typed(normalise(this.#text.value));
  }

  #show(text: string): void {
    this.#text.value = text;
    this.#count();
  }

  #count(): void {
    const left = MOST - [...normalise(this.#text.value)].length;
    fill(this.#left, left < 0 ? t('ask.over', { count: -left }) : t('ask.left', { count: left }));
    this.#left.classList.toggle('over', left < 0);
    this.#field.fail(left < 0 ? t('ask.tooLong') : undefined);
  }

  #choose(): void {
    if (this.#hide.checked) storage.write(this.#hiddenKey, '1');
    else storage.remove(this.#hiddenKey);
    this.update();
  }

  /** The draft is shared with other windows: the wish to be hidden goes with it, never its end. */
  #follow = (): void => {
    if (this.#hide.checked || storage.read(this.#hiddenKey) === null) return;
    this.#hide.checked = true;
    this.update();
  };

  /** Above the keyboard, or nobody would see it. */
  #suggest(alike: Alike): void {
    this.#suggestions.show(alike);
    const { top } = this.#suggestions.element.getBoundingClientRect();
    const seen = (globalThis.visualViewport?.height ?? innerHeight) - TITLE;
    if (alike.items.length > 0 && top > seen) this.#field.element.scrollIntoView();
  }

  /** The own words are kept until it is clear that nobody wants them back. */
  #support(question: PublishedQuestion): void {
    const draft = { text: this.#text.value, hidden: this.#hide.checked };
    this.#room.support(question, true);
    this.#clear();
    this.#suggestions.supported(() => {
      this.#room.support(question, false);
      this.write(draft);
      this.#suggestions.show({ items: [], voted: [] });
    });
  }

  #clear(): void {
    this.#draft.text = '';
    this.#show('');
    this.#search.typed('');
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#send.disabled) return;
    const text = normalise(this.#text.value);
    if (text === '') this.#field.fail(t('field.missing'));
    if (text === '' || [...text].length > MOST) {
      this.#text.focus();
      return;
    }
    this.#room.ask(text, this.#hide.checked);
    this.#clear();
  }
}
