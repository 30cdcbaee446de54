import type { Question } from '#lib/questions/model.ts';

/** How near to the window's edge the list begins to scroll, and how fast, in pixels. */
const EDGE = 60;
const SCROLL = 14;

/**
 * Where a question would land: behind which other (null: first of all). Undefined where it stands
 * there already, or where the place is on another page.
 */
export function landing(
  items: Question[],
  page: number,
  moved: string,
  index: number,
): string | null | undefined {
  const from = items.findIndex(({ id }) => id === moved);
  if (from === -1 || index === from || index === from + 1) return undefined;
  if (index <= 0) return page === 0 ? null : undefined;
  return items[Math.min(index, items.length) - 1]?.id;
}

/** Dragging a row to another place; what it is dropped behind is told once, at the end. */
export class Ordering {
  /** The row that is held, and the row above which it would be put (the number of rows: below all). */
  held = $state<string | null>(null);
  over = $state(-1);
  readonly #list: () => HTMLElement | undefined;
  readonly #ondrop: (id: string, index: number) => void;
  #y = 0;
  #frame = 0;

  constructor(list: () => HTMLElement | undefined, ondrop: (id: string, index: number) => void) {
    this.#list = list;
    this.#ondrop = ondrop;
  }

  grab(event: PointerEvent, id: string): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.held = id;
    this.#y = event.clientY;
    window.addEventListener('pointermove', this.#move);
    window.addEventListener('pointerup', this.#drop);
    window.addEventListener('pointercancel', this.cancel);
    window.addEventListener('keydown', this.#escape, true);
    this.#scroll();
  }

  cancel = (): void => {
    this.held = null;
    this.over = -1;
    cancelAnimationFrame(this.#frame);
    window.removeEventListener('pointermove', this.#move);
    window.removeEventListener('pointerup', this.#drop);
    window.removeEventListener('pointercancel', this.cancel);
    window.removeEventListener('keydown', this.#escape, true);
  };

  #move = (event: PointerEvent): void => {
    this.#y = event.clientY;
    this.#look();
  };

  #drop = (): void => {
    const { held, over } = this;
    this.cancel();
    if (held !== null && over !== -1) this.#ondrop(held, over);
  };

  #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };

  #look(): void {
    const rows = [...(this.#list()?.querySelectorAll('[data-row]') ?? [])];
    const below = rows.findIndex((row) => {
      const { top, height } = row.getBoundingClientRect();
      return this.#y < top + height / 2;
    });
    this.over = below === -1 ? rows.length : below;
  }

  #scroll = (): void => {
    this.#frame = requestAnimationFrame(this.#scroll);
    const step = this.#y < EDGE ? -SCROLL : this.#y > window.innerHeight - EDGE ? SCROLL : 0;
    if (step === 0) return;
    window.scrollBy({ top: step, behavior: 'instant' });
    this.#look();
  };
}
