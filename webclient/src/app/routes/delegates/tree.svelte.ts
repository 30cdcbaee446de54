import { SvelteMap } from 'svelte/reactivity';
import { api } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';
import type { Page } from '../../listing/pagedlist.svelte.ts';
import type { Allotment } from './types.ts';

/** How many of a level are shown at a time. */
export const SIZE = 25;

/** What one allotment was passed on to: a page of it. */
export class Level {
  rows = $state.raw<Allotment[]>([]);
  total = $state(0);
  page = $state(0);
  loading = $state(false);
  problem = $state.raw<Problem | null>(null);

  readonly #path: string;
  readonly #from: string;
  #running: AbortController | undefined;

  constructor(path: string, from: string) {
    this.#path = path;
    this.#from = from;
  }

  get pages(): number {
    return Math.max(1, Math.ceil(this.total / SIZE));
  }

  async show(page: number): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.loading = true;
    try {
      const found = await api.get<Page<Allotment>>(this.#path, {
        query: { from: this.#from, top: 'false', page, size: SIZE },
        signal: running.signal,
      });
      if (running.signal.aborted) return;
      // The last one of the last page may have been taken back.
      if (found.items.length === 0 && page > 0) return await this.show(page - 1);
      this.rows = found.items;
      this.total = found.total;
      this.page = page;
      this.problem = null;
    } catch (thrown) {
      if (running.signal.aborted) return;
      this.problem = Problem.of(thrown);
    }
    this.loading = false;
  }

  leave(): void {
    this.#running?.abort();
  }
}

/** An allotment as it stands in the tree. */
export interface Line {
  /** Of its own, also where a search shows an allotment beside the one that it came from. */
  key: string;
  allotment: Allotment;
  /** 0: not below another line. */
  depth: number;
  /** What it was passed on to; null while that is folded. */
  level: Level | null;
}

/** Allotments with what they were passed on to, unfolded level by level. */
export class Tree {
  readonly #levels = new SvelteMap<string, Level>();
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** All lines that are in sight, each with those below it right behind it. */
  lines(rows: Allotment[], depth = 0, above = ''): Line[] {
    return rows.flatMap((allotment) => {
      const key = `${above}/${allotment.id}`;
      const level = this.#levels.get(key) ?? null;
      return [
        { key, allotment, depth, level },
        ...(level ? this.lines(level.rows, depth + 1, key) : []),
      ];
    });
  }

  toggle({ key, allotment, level }: Line): void {
    if (level) {
      level.leave();
      this.#levels.delete(key);
      return;
    }
    const unfolded = new Level(this.#path, allotment.id);
    this.#levels.set(key, unfolded);
    void unfolded.show(0);
  }

  /** Everything that is unfolded, again. */
  async reload(): Promise<void> {
    await Promise.all([...this.#levels.values()].map((level) => level.show(level.page)));
  }
}
