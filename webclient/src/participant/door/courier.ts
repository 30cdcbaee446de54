import { api } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';
import type { Desk } from './desk.ts';
import type { Door, News, Part, Result, Waiting } from './model.ts';

/** How the line to the server is. */
export type Line =
  | 'UNKNOWN'
  | 'ONLINE'
  | 'OFFLINE'
  /** The link was revoked, or its time is over. */
  | 'ENDED'
  /** Somebody else is signed in with this browser. */
  | 'ELSEWHERE';

/** An admission that the server has, of somebody whom another door let in earlier. */
export interface Doubled {
  /** Of the admission that was noted here. */
  id: string;
  name: string;
  firstAt: string | null;
  firstPlace: string | null;
}

const MOST_AT_ONCE = 100;
const PARTS_AT_ONCE = 4;
const EVERY = 10_000;

/** Carries what waits to the server and brings what others did; one round at a time. */
export class Courier {
  line: Line = 'UNKNOWN';
  /** Let in here, and earlier elsewhere. */
  doubled: Doubled[] = [];
  readonly #desk: Desk;
  readonly #onchange: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #round: Promise<void> | null = null;
  #again = false;
  /** Whether the list has to be that of this moment. */
  #anew = false;

  constructor(desk: Desk, onchange: () => void) {
    this.#desk = desk;
    this.#onchange = onchange;
  }

  start(): void {
    for (const change of ['online', 'offline']) addEventListener(change, () => void this.go());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.go();
    });
    void this.go();
  }

  /** A round now, or another one when the one that is under way has come back. */
  go(): Promise<void> {
    if (this.#round) {
      this.#again = true;
      return this.#round;
    }
    clearTimeout(this.#timer);
    this.#round = this.#travel().finally(() => {
      this.#round = null;
      this.#timer = setTimeout(() => void this.go(), this.#again ? 0 : EVERY);
      this.#again = false;
    });
    return this.#round;
  }

  /** Somebody stands there who is not on the list: perhaps they were named a moment ago. */
  async lookAnew(): Promise<void> {
    this.#anew = true;
    await this.go();
    // A round that was under way may have asked before.
    if (this.#anew) await this.go();
  }

  /** Whoever is signed in with this browser is signed out. */
  async enterAgain(): Promise<void> {
    if (!this.#desk.token) return;
    await api.post('/api/links/enter', { token: this.#desk.token }, { anonymous: true });
    await this.go();
  }

  async #travel(): Promise<void> {
    if (!this.#desk.state) return;
    try {
      await this.#exchange();
      this.line = 'ONLINE';
    } catch (thrown) {
      await this.#stopped(Problem.of(thrown));
      await this.#forgetWhenOver();
    }
    this.#onchange();
  }

  async #stopped(problem: Problem): Promise<void> {
    if (problem.status === 401 && this.line !== 'ENDED') return this.#comeBack();
    if (problem.status === 403 || problem.code === 'checkin.door_not_found') {
      this.line = 'ELSEWHERE';
      return;
    }
    if (problem.status !== 401) this.line = 'OFFLINE';
  }

  /** The sign-in is over before the link: it lasts half a day without use. */
  async #comeBack(): Promise<void> {
    try {
      await api.post('/api/links/enter', { token: this.#desk.token }, { anonymous: true });
      await this.#exchange();
      this.line = 'ONLINE';
    } catch (thrown) {
      const { code, status } = Problem.of(thrown);
      const ended = code === 'link.ended' || code === 'link.unknown' || status === 401;
      this.line = ended ? 'ENDED' : 'OFFLINE';
      if (ended) await this.#desk.forgetList();
    }
  }

  /** No link, no list, also where nobody can be asked; it comes back with the line and a new link. */
  async #forgetWhenOver(): Promise<void> {
    if (!this.#desk.state || this.#desk.left > 0) return;
    this.line = 'ENDED';
    await this.#desk.forgetList();
  }

  async #exchange(): Promise<void> {
    await this.#send();
    await this.#fetch();
  }

  async #send(): Promise<void> {
    for (;;) {
      const batch = this.#nextBatch();
      const [first] = batch;
      if (!first) return;
      try {
        const results = await this.#post(first.doorId, batch);
        await this.#desk.acknowledge(batch, results);
        this.#tellDoubled(batch, results);
      } catch (thrown) {
        const refused = namedBy(Problem.of(thrown), batch);
        if (refused.length === 0) throw thrown;
        await this.#desk.refuse(refused);
      }
    }
  }

  async #post(doorId: string, batch: Waiting[]): Promise<Result[]> {
    const { results } = await api.post<{ results: Result[] }>(
      '/api/door/admissions',
      {
        doorId,
        sentAt: new Date().toISOString(),
        entries: batch.map(({ entry }) => entry),
      },
      { anonymous: true },
    );
    return results;
  }

  /** The first that wait, of one door; those of another session wait for its link. */
  #nextBatch(): Waiting[] {
    const sessionId = this.#desk.door?.session.id;
    const ours = this.#desk.waiting.filter((one) => one.sessionId === sessionId && !one.refused);
    const doorId = ours[0]?.doorId;
    const other = ours.findIndex((one) => one.doorId !== doorId);
    return ours.slice(0, Math.min(other < 0 ? MOST_AT_ONCE : other, MOST_AT_ONCE));
  }

  #tellDoubled(batch: Waiting[], results: Result[]): void {
    batch.forEach(({ name, entry }, index) => {
      const result = results[index];
      if (entry.kind !== 'DELEGATE' || result?.outcome !== 'ALREADY_IN') return;
      const { firstAt, firstPlace } = result;
      this.doubled = [...this.doubled, { id: entry.id, name, firstAt, firstPlace }];
    });
  }

  async #fetch(): Promise<void> {
    const { state } = this.#desk;
    if (!state) return;
    for (;;) {
      const { epoch, lastChange } = this.#desk.state ?? state;
      const anew = this.#anew || undefined;
      const news = await api.get<News>('/api/door/news', {
        query: { epoch, after: lastChange, anew },
        anonymous: true,
      });
      this.#anew = false;
      await this.#desk.takeNews(news);
      if (!news.more) return this.#fetchParts(news.digests);
    }
  }

  async #fetchParts(digests: Record<string, string>): Promise<void> {
    const changed = Object.keys(digests).filter(
      (name) => this.#desk.digests.get(name) !== digests[name],
    );
    while (changed.length > 0) {
      const parts = changed.splice(0, PARTS_AT_ONCE).join('');
      await this.#desk.takeParts(
        await api.get<Record<string, Part>>('/api/door/people', {
          query: { parts },
          anonymous: true,
        }),
      );
    }
  }
}

/** The entries that a refusal names: nothing else of the batch is wrong. */
function namedBy({ status, params }: Problem, batch: Waiting[]): Waiting[] {
  if (status !== 400) return [];
  const fields = [...Object.keys(params.fields ?? {}), String(params.field ?? '')];
  const places = fields.map((field) => Number(/^entries[[.](\d+)/.exec(field)?.[1] ?? NaN));
  return batch.filter((_, place) => places.includes(place));
}

/** Whom a link lets in, before anything happens. */
export function lookAtLink(token: string): Promise<{ label: string; expiresAt: string | null }> {
  return api.post('/api/links/look', { token }, { anonymous: true });
}

/** Comes in by a link: the door at which this telephone stands from now on. */
export async function enterByLink(token: string): Promise<Door> {
  await api.post('/api/links/enter', { token }, { anonymous: true });
  return api.get<Door>('/api/door', { anonymous: true });
}
