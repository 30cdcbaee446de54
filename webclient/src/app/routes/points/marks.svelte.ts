import { SvelteSet } from 'svelte/reactivity';

/** Long enough to be seen, short enough not to be taken for a state. */
const MARKED = 4_000;

/** Ids of what has just changed; each is marked for a while. */
export class Marks {
  readonly ids = new SvelteSet<string>();

  mark(changed: string[]): void {
    for (const id of changed) this.ids.add(id);
    setTimeout(() => changed.forEach((id) => this.ids.delete(id)), MARKED);
  }
}
