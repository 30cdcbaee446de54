import { api } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Command, Fact } from '#lib/live/protocol.ts';
import type { CurrentItem } from '#lib/show/current.ts';
import { Problem } from '#lib/problem.ts';
import { Answers } from '../show/answers.ts';
import { audienceIn, shownState, ticketFor } from './audience.ts';
import { applyToRows, changesNumbers, changesPlace, isChanged } from './facts.ts';
import { Marks } from './marks.svelte.ts';
import type { PointPage, PointView } from './types.ts';

export const BELOW_SIZE = 20;
const SETTLING = 150;
const JITTER = 300;

/** One point, a page of those below it, and what the live connection tells of both. */
export class PointWatch {
  point = $state.raw<PointView | null>(null);
  below = $state.raw<PointPage | null>(null);
  problem = $state.raw<Problem | null>(null);
  loading = $state(false);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  readonly changed = new Marks();
  /** The agenda item that is on, for those at the points: organizers have the run of show. */
  current = $state.raw<CurrentItem | null>(null);
  /** The server's time, in milliseconds; -Infinity until it is known. */
  now = $state(-Infinity);
  page = $state(0);
  /** What was heard last, for the parts of the page that keep a state of their own. */
  heard = $state.raw<Fact[]>([]);
  /** How often everything was read anew. */
  resyncs = $state(0);

  readonly id: string;
  #connection: LiveConnection | null = null;
  readonly #answers = new Answers((command) => this.#line().send(command));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #closed = false;

  constructor(id: string) {
    this.id = id;
  }

  /** Reads the point, then listens: which session to listen to is known from the point. */
  async open(): Promise<void> {
    await this.reload();
    if (!this.point || this.#closed) return;
    const { id, eventId } = this.point.session;
    const audience = audienceIn(eventId);
    if (!audience) return;
    this.#connection = new LiveConnection({
      ticket: ticketFor(id, audience),
      revision: this.point.revision,
      load: () => {
        this.resyncs++;
        return this.#fetch();
      },
      onFacts: (facts) => this.#apply(facts),
      onState: (state) => {
        this.#seeLine(shownState(eventId, state));
        if (state.status === 'stopped' && state.problem) this.#answers.halted(state.problem);
      },
      onAcknowledged: (entry, result) => this.#answers.acknowledged(entry, result),
      onRefused: (entry) => {
        this.#connection?.dismiss(entry.id);
        this.#answers.refused(entry);
      },
    });
    this.#connection.start();
    this.#clock = setInterval(() => (this.now = this.#connection?.now ?? -Infinity), 1_000);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#clock);
    this.#connection?.stop();
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

  /** Resolves with the server's answer once it is durable; throws the server's Problem. */
  ask = (command: Command): Promise<unknown> => this.#answers.ask(command);

  #line(): LiveConnection {
    if (!this.#connection) throw new Error('nothing is asked before the point is there');
    return this.#connection;
  }

  async showPage(page: number): Promise<void> {
    this.page = page;
    await this.reload();
  }

  /** What a command answered: the point as it is now. */
  take(point: PointView): void {
    if (!this.point || point.revision >= this.point.revision) this.point = point;
  }

  /** What could not be read while the line was down is read as soon as it is back. */
  #seeLine(state: LiveState): void {
    const back = state.status === 'online' && this.live.status !== 'online';
    this.live = state;
    if (back && this.problem) this.#fetchSoon();
  }

  async #fetch(): Promise<number> {
    const point = await api.get<PointView>(`/api/bridge-points/${this.id}`);
    this.take(point);
    this.below = await api.get<PointPage>(`/api/sessions/${point.session.id}/bridge-points`, {
      query: { parent: this.id, page: this.page, size: BELOW_SIZE },
    });
    const current = await this.#fetchCurrent(point.session);
    this.problem = null;
    return Math.min(point.revision, this.below.revision, current);
  }

  /** Who keeps no point of this session, and only looks at one, is not told. */
  async #fetchCurrent({ id, eventId }: PointView['session']): Promise<number> {
    if (audienceIn(eventId) !== 'HOST') return Infinity;
    try {
      const { revision, item } = await api.get<{ revision: number; item: CurrentItem | null }>(
        `/api/sessions/${id}/show/current`,
      );
      this.current = item;
      return revision;
    } catch (thrown) {
      if (Problem.of(thrown).status === 404) return Infinity;
      throw thrown;
    }
  }

  #apply(facts: Fact[]): void {
    this.heard = facts;
    const { point, below } = this;
    if (!point || !below) return;
    if (facts.some(changesPlace)) this.#connection?.renew();
    const now = facts.findLast(({ type }) => type === 'show.current');
    if (now) this.current = now['item'] as CurrentItem | null;
    const changes = facts.filter(isChanged);
    this.below = { ...below, items: applyToRows(below.items, facts, below.revision) };
    const mine = changes.some(
      (fact) => fact.point.id === this.id && fact.revision > point.revision,
    );
    this.changed.mark(changes.map((fact) => fact.point.id));
    if (mine || facts.some(changesNumbers)) this.#fetchSoon();
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
