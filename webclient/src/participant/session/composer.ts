import { storage } from '#lib/storage.ts';
import { normalise } from '#lib/text.ts';
import { send } from '#ui/icons.ts';
import { el, fill } from './dom.ts';
import { button, Field } from './pieces.ts';
import { t } from './words.ts';

const MOST = 1_000;

/** Where a question is written; what is not sent yet survives closing the page. */
export class Composer {
  readonly element: HTMLElement;
  readonly #draft: string;
  readonly #text = el('textarea', { rows: 4, required: true, oninput: () => this.#changed() });
  readonly #left = el('span', { class: 'counter' });
  readonly #field: Field<HTMLTextAreaElement>;
  readonly #ask: (text: string) => void;

  constructor(session: string, ask: (text: string) => void) {
    this.#draft = `draft:${session}`;
    this.#ask = ask;
    const hint = el('p', { class: 'hint' }, el('span', {}, t('ask.hint')), this.#left);
    this.#field = new Field(t('ask.label'), this.#text, this.#text, hint);
    this.#text.value = storage.read(this.#draft) ?? '';
    this.#changed();
    this.element = el(
      'section',
      {},
      el('h2', {}, t('ask.title')),
      el(
        'form',
        { novalidate: true, onsubmit: (event: SubmitEvent) => this.#submit(event) },
        this.#field.element,
        button(t('ask.submit'), 'primary', undefined, send),
      ),
    );
  }

  /** What is written and not sent. */
  get unsent(): string {
    return normalise(this.#text.value);
  }

  /** Puts a text in front of the asker again, below what is being written. */
  write(text: string): void {
    this.#text.value = [this.#text.value, text].filter((part) => part.trim() !== '').join('\n\n');
    this.#changed();
    this.#text.focus();
  }

  #changed(): void {
    const text = this.#text.value;
    const left = MOST - [...normalise(text)].length;
    fill(this.#left, left < 0 ? t('ask.over', { count: -left }) : t('ask.left', { count: left }));
    this.#left.classList.toggle('over', left < 0);
    this.#field.fail(left < 0 ? t('ask.tooLong') : undefined);
    if (text === '') storage.remove(this.#draft);
    else storage.write(this.#draft, text);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = normalise(this.#text.value);
    if (text === '') this.#field.fail(t('field.missing'));
    if (text === '' || [...text].length > MOST) {
      this.#text.focus();
      return;
    }
    this.#ask(text);
    this.#text.value = '';
    this.#changed();
  }
}
