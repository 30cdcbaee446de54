import { distance, isProvince } from '#lib/provincenames.ts';
import { fold } from '#lib/text.ts';
import { attribute, el, fill } from './dom.ts';
import { t } from './words.ts';

export interface Choice {
  value: string;
  label: string;
  /** Another name that somebody may look for it by; the label says both. */
  formerly?: string;
}

/** Choosing a province by typing, accents or not; the keyboard and the screen reader as ARIA's combobox has it. */
export class Combobox {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  #taken: Choice | undefined;
  /** Null until they have arrived. */
  #choices: Choice[] | null = null;
  #found: Choice[] = [];
  #active = 0;
  readonly #list: HTMLElement;
  readonly #status = el('span', { class: 'visually-hidden', role: 'status' });

  constructor(label: string) {
    const list = 'provinces';
    this.input = el('input', {
      role: 'combobox',
      autocomplete: 'off',
      'aria-expanded': 'false',
      'aria-controls': list,
      'aria-autocomplete': 'list',
      placeholder: t('join.provincePlaceholder'),
      required: true,
      oninput: () => this.#type(),
      onclick: () => this.#open(''),
      onkeydown: (event: KeyboardEvent) => this.#key(event),
      onblur: () => this.#leave(),
    });
    this.#list = el('ul', { id: list, role: 'listbox', 'aria-label': label, hidden: true });
    this.element = el('div', { class: 'combobox' }, this.input, this.#list, this.#status);
  }

  get value(): string {
    return this.#taken?.value ?? '';
  }

  offer(choices: Choice[], value: string): void {
    this.#choices = choices;
    const typed = this.input.value;
    // Who was faster than the line goes on with what is typed.
    if (typed === '') this.#take(choices.find((choice) => choice.value === value));
    else if (!this.#list.hidden) this.#open(typed);
  }

  #type(): void {
    this.#taken = undefined;
    this.#open(this.input.value);
  }

  #open(query: string): void {
    const typed = query.trim();
    const choices = this.#choices ?? [];
    const far = ({ label, formerly = label }: Choice) => distance(formerly, typed);
    this.#found = typed
      ? choices
          .filter(({ label, formerly = label }) => isProvince(formerly, typed))
          .toSorted((one, other) => far(one) - far(other))
      : choices.filter(({ formerly }) => !formerly);
    this.#active = Math.max(
      0,
      this.#found.findIndex(({ value }) => value === this.value),
    );
    this.#draw(true);
  }

  /** Who typed a whole name and went on meant it, even without choosing it from the list. */
  #leave(): void {
    const typed = fold(this.input.value);
    const meant =
      this.#found.length === 1
        ? this.#found[0]
        : this.#found.find(({ label, formerly = label }) => fold(formerly) === typed);
    if (this.value === '' && typed !== '' && meant) this.#take(meant);
    else this.#close();
  }

  #close(): void {
    if (this.#list.hidden) return;
    this.#draw(false);
    if (this.#choices) this.#take(this.#taken);
  }

  #take(choice: Choice | undefined): void {
    this.#taken = choice;
    this.input.value = choice?.label ?? '';
    this.#draw(false);
  }

  #key(event: KeyboardEvent): void {
    const open = !this.#list.hidden;
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (open) this.#move(event.key === 'ArrowDown' ? 1 : -1);
      else this.#open('');
    } else if (open && event.key === 'Enter') {
      this.#take(this.#found[this.#active]);
    } else if (open && event.key === 'Escape') {
      this.#close();
    } else {
      return;
    }
    event.preventDefault();
  }

  #move(step: number): void {
    const count = this.#found.length;
    if (count === 0) return;
    this.#active = (this.#active + step + count) % count;
    this.#draw(true);
  }

  #draw(open: boolean): void {
    this.#list.hidden = !open;
    attribute(this.input, 'aria-expanded', open ? 'true' : 'false');
    const none = open && this.#found.length === 0;
    const nothing = t(this.#choices ? 'join.provinceNone' : 'join.provinceLoading');
    fill(this.#status, none && nothing);
    fill(
      this.#list,
      ...(open ? this.#found.map((choice, index) => this.#option(choice, index)) : []),
    );
    if (none) this.#list.append(el('li', { class: 'none', role: 'presentation' }, nothing));
    const active = open ? this.#list.children[this.#active] : undefined;
    attribute(this.input, 'aria-activedescendant', active?.id || undefined);
    active?.scrollIntoView({ block: 'nearest' });
  }

  #option(choice: Choice, index: number): HTMLElement {
    return el(
      'li',
      {
        id: `province-${index}`,
        role: 'option',
        class: index === this.#active && 'active',
        'aria-selected': choice === this.#taken ? 'true' : 'false',
        // The focus stays in the field, or the list would close before the click arrives.
        onpointerdown: (event: PointerEvent) => event.preventDefault(),
        onclick: () => this.#take(choice),
      },
      choice.label,
    );
  }
}
