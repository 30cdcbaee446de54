import { api, type Options } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';

/** What the server answers to every list. */
export interface Page<Row> {
  items: Row[];
  total: number;
  /** From 0. */
  page: number;
  size: number;
}

/**
 * The page of a list that `query` asks for; follows the query as it changes. The page before stays
 * until the next one is here. Made while a component is being set up.
 */
export class PagedList<Row> {
  /** Null until the first page is here. */
  rows = $state.raw<Row[] | null>(null);
  total = $state(0);
  loading = $state(false);
  problem = $state.raw<Problem | null>(null);

  readonly #path: string;
  readonly #query: () => NonNullable<Options['query']>;
  #running: AbortController | undefined;

  constructor(path: string, query: () => NonNullable<Options['query']>) {
    this.#path = path;
    this.#query = query;
    $effect(() => {
      void this.#load(query());
      return () => this.#running?.abort();
    });
  }

  reload = (): Promise<void> => this.#load(this.#query());

  async #load(query: NonNullable<Options['query']>): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.loading = true;
    try {
      const page = await api.get<Page<Row>>(this.#path, { query, signal: running.signal });
      if (running.signal.aborted) return;
      this.rows = page.items;
      this.total = page.total;
      this.problem = null;
    } catch (thrown) {
      if (running.signal.aborted) return;
      this.problem = Problem.of(thrown);
    }
    this.loading = false;
  }
}
