import { api, type Options } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Fact } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import { audienceIn, shownState, ticketFor, type Audience } from './audience.ts';
import { applyToRows, applyToSummary, changesNumbers, changesPlace, isChanged } from './facts.ts';
import { Marks } from './marks.svelte.ts';
import type { PointPage, PointSummary } from './types.ts';

/** Many changes together lead to one reading, and many screens do not read at the same moment. */
const SETTLING = 300;
const JITTER = 500;

/** The points of a session: counts, one page of the list, and what the live connection tells. */
export class Board {
  summary = $state.raw<PointSummary | null>(null);
  page = $state.raw<PointPage | null>(null);
  problem = $state.raw<Problem | null>(null);
  loading = $state(false);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  /** Ids of points that have just changed. */
  readonly changed = new Marks();
  /** The last change in words, for screen readers. */
  told = $state.raw<Fact | null>(null);

  readonly #address: string;
  /** Null for those to whom nothing is told: they see what was read. */
  readonly #connection: LiveConnection | null;
  #query: NonNullable<Options['query']> = {};
  #fetches = 0;
  /** Facts since the present page was asked for: it may have been read before them. */
  #recent: Fact[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(session: { id: string; eventId: string }) {
    this.#address = `/api/sessions/${session.id}/bridge-points`;
    const audience = audienceIn(session.eventId);
    this.#connection = audience && this.#listener(session, audience);
  }

  #listener({ id, eventId }: { id: string; eventId: string }, audience: Audience) {
    return new LiveConnection({
      ticket: ticketFor(id, audience),
      load: () => this.#fetch(),
      onFacts: (facts) => this.#apply(facts),
      onState: (state) => this.#seeLine(shownState(eventId, state)),
    });
  }

  start(): void {
    this.#connection?.start();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#connection?.stop();
  }

  /** Shows what `query` asks for; the present page stays until the new one is there. */
  show(query: NonNullable<Options['query']>): void {
    this.#query = query;
    void this.reload();
  }

  reload = async (): Promise<void> => {
    this.loading = true;
    try {
      await this.#fetch();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
    }
    this.loading = false;
  };

  /** What could not be read while the line was down is read as soon as it is back. */
  #seeLine(state: LiveState): void {
    const back = state.status === 'online' && this.live.status !== 'online';
    this.live = state;
    if (back && this.problem) this.#fetchSoon();
  }

  async #fetch(): Promise<number> {
    const fetch = ++this.#fetches;
    this.#recent = [];
    const [summary, page] = await Promise.all([
      api.get<PointSummary>(`${this.#address}/summary`),
      api.get<PointPage>(this.#address, { query: this.#query }),
    ]);
    const revision = Math.min(summary.revision, page.revision);
    if (fetch !== this.#fetches) return revision;
    this.problem = null;
    this.summary = applyToSummary(summary, this.#recent);
    this.page = { ...page, items: applyToRows(page.items, this.#recent, page.revision) };
    return revision;
  }

  #apply(facts: Fact[]): void {
    this.#recent.push(...facts);
    if (facts.some(changesPlace)) this.#connection?.renew();
    const changes = facts.filter(isChanged);
    if (this.summary) this.summary = applyToSummary(this.summary, facts);
    if (this.page) {
      const { items, revision } = this.page;
      const reached = Math.max(revision, ...facts.map((fact) => fact.revision));
      this.page = { ...this.page, items: applyToRows(items, facts, revision), revision: reached };
    }
    this.told = changes.at(-1) ?? this.told;
    this.changed.mark(changes.map(({ point }) => point.id));
    // With a filter a changed point may leave the list or come into it.
    const filtered = this.#query['state'] || this.#query['q'];
    if (facts.some(changesNumbers) || (filtered && changes.length > 0)) this.#fetchSoon();
  }

  #fetchSoon(): void {
    if (this.#timer !== undefined || this.#closed) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        void this.reload();
      },
      SETTLING + Math.random() * JITTER,
    );
  }
}
