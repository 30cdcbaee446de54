interface Identified {
  id: string;
}

/**
 * The question that the keys mean. It takes the focus when somebody walks to it; when its row goes,
 * the one that follows takes its place, so that one can work down a list without looking for it.
 */
export class Selection {
  id = $state<string | null>(null);
  readonly #items: () => Identified[];
  readonly #list: () => HTMLElement | undefined;
  #index = 0;
  #focused = false;

  /** To be made while a component is set up. */
  constructor(items: () => Identified[], list: () => HTMLElement | undefined) {
    this.#items = items;
    this.#list = list;

    $effect.pre(() => {
      items();
      this.#focused = list()?.contains(document.activeElement) ?? false;
    });

    $effect(() => this.#follow());
  }

  walk(step: number): void {
    const items = this.#items();
    const at = items.findIndex(({ id }) => id === this.id);
    const index = at === -1 ? 0 : Math.min(items.length - 1, Math.max(0, at + step));
    this.#choose(items[index], true);
  }

  focus(): void {
    this.row?.focus();
  }

  /** Where it stands in the list. */
  get row(): HTMLElement | null | undefined {
    return this.#list()?.querySelector<HTMLElement>(`[data-question="${this.id}"]`);
  }

  #follow(): void {
    const items = this.#items();
    const at = items.findIndex(({ id }) => id === this.id);
    if (at !== -1) this.#index = at;
    else if (this.id !== null) this.#choose(items[Math.min(this.#index, items.length - 1)]);
    // Its buttons may have gone with its state, and the focus with them.
    if (this.#focused && document.activeElement === document.body) this.focus();
  }

  #choose(item: Identified | undefined, focus = false): void {
    this.id = item?.id ?? null;
    if (focus) this.focus();
  }
}
