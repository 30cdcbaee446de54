import { api, type Options } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Fact } from '#lib/live/protocol.ts';
import { newId } from '#lib/newid.ts';
import { Problem } from '#lib/problem.ts';
import { audienceIn, shownState, ticketFor, type Audience } from '../points/audience.ts';
import { changesNumbers, changesPlace } from '../points/facts.ts';
import type { AttendancePage, AttendanceTotals, Reminded } from './types.ts';

/** While thousands report, what is shown is read again this often at most. */
const SETTLING = 1_000;
const JITTER = 500;

/** Who is there at the points of a session: totals, and one page of points. */
export class AttendanceWatch {
  totals = $state.raw<AttendanceTotals | null>(null);
  page = $state.raw<AttendancePage | null>(null);
  problem = $state.raw<Problem | null>(null);
  loading = $state(false);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });

  readonly #address: string;
  readonly #connection: LiveConnection | null;
  #query: NonNullable<Options['query']> = {};
  #fetches = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(session: { id: string; eventId: string }) {
    this.#address = `/api/sessions/${session.id}/attendance`;
    const audience = audienceIn(session.eventId);
    this.#connection = audience && this.#listener(session, audience);
  }

  #listener({ id, eventId }: { id: string; eventId: string }, audience: Audience) {
    return new LiveConnection({
      ticket: ticketFor(id, audience),
      load: () => this.#fetch(),
      onFacts: (facts) => this.#hear(facts),
      onState: (state) => (this.live = shownState(eventId, state)),
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

  /** Reminds those of `whom` that have not reported; throws the server's Problem. */
  async remind(whom: { pointIds?: string[]; parentId?: string }): Promise<Reminded> {
    const done = await api.post<Reminded>(`${this.#address}/reminders`, { id: newId(), ...whom });
    await this.reload();
    return done;
  }

  async #fetch(): Promise<number> {
    const fetch = ++this.#fetches;
    const { parent } = this.#query;
    const [totals, page] = await Promise.all([
      api.get<AttendanceTotals>(`${this.#address}/totals`, { query: { parent } }),
      api.get<AttendancePage>(this.#address, { query: this.#query }),
    ]);
    const revision = Math.min(totals.revision, page.revision);
    if (fetch !== this.#fetches) return revision;
    this.problem = null;
    this.totals = totals;
    this.page = page;
    return revision;
  }

  #hear(facts: Fact[]): void {
    if (facts.some(changesPlace)) this.#connection?.renew();
    const matters = facts.some(
      (fact) =>
        fact.type === 'checkin.counted' ||
        fact.type === 'attendance.reminded' ||
        changesNumbers(fact),
    );
    if (matters) this.#fetchSoon();
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
