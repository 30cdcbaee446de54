import { newId } from '#lib/newid.ts';
import { compareInstants } from '#lib/instants.ts';
import { fold } from '#lib/text.ts';
import type { Kept, State } from './kept.ts';
import type {
  Change,
  Door,
  DoorSession,
  Entry,
  News,
  Part,
  Person,
  Result,
  Waiting,
  WalkIn,
  Way,
} from './model.ts';
import { hashOf, readPassCode } from './passcode.ts';

/** When somebody came in, and where. */
export interface Presence {
  admissionId: string;
  at: string;
  place: string | null;
  /** Noted on this telephone, and not acknowledged yet. */
  waiting: boolean;
}

/** What is to be said of a pass or a person before anything is noted. */
export type Verdict =
  | { kind: 'WELCOME'; person: Person }
  | { kind: 'ALREADY_IN'; person: Person; presence: Presence }
  /** May be let in all the same, by whoever stands there. */
  | { kind: 'OTHER_ROOM' | 'PROPOSED'; person: Person }
  | { kind: 'WITHDRAWN' | 'REPLACED' | 'REFUSED'; person: Person }
  | { kind: 'OTHER_SESSION'; session: DoorSession }
  | { kind: 'OTHER_EVENT' | 'DAMAGED' | 'NO_PASS' | 'NOT_ON_LIST' };

interface Known {
  person: Person;
  /** For searching. */
  words: string;
}

const MOST_FOUND = 20;

/**
 * What a telephone at a door knows and does without a line. It asks nobody: what is to be known stands
 * in memory, and what was done in `Kept` before it is said to be done.
 */
export class Desk {
  state: State | null = null;
  token: string | null = null;
  readonly digests = new Map<string, string>();
  readonly #kept: Kept;
  readonly #people = new Map<string, Known>();
  readonly #byHash = new Map<string, string>();
  readonly #parts = new Map<string, Part>();
  readonly #changes = new Map<string, Change>();
  /** Of each delegate the admissions that the server told of. */
  readonly #told = new Map<string, Set<string>>();
  #waiting: Waiting[] = [];
  /** Called whenever something that is shown has changed. */
  onchange: () => void = () => undefined;

  private constructor(kept: Kept) {
    this.#kept = kept;
  }

  static async open(kept: Kept): Promise<Desk> {
    const desk = new Desk(kept);
    const { state, token, parts, changes, waiting } = await kept.read();
    desk.state = state;
    desk.token = token;
    for (const [name, part] of parts) desk.#takePart(name, part);
    for (const change of changes) desk.#takeChange(change);
    desk.#waiting = waiting;
    return desk;
  }

  get door(): Door | null {
    return this.state?.door ?? null;
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  /** How many the list expects, how many of them are in, and how many others. */
  get figures() {
    const people = [...this.#people.values()].filter(({ person }) => person.state === 'NAMED');
    const present = new Set<string>();
    let walkIns = 0;
    for (const change of this.#changes.values()) {
      if (!change.counts || this.#isUndoneHere(change.id)) continue;
      if (change.delegateId) present.add(change.delegateId);
      else walkIns++;
    }
    for (const { entry, sessionId } of this.#own()) {
      if (sessionId !== this.door?.session.id || this.#changes.has(entry.id)) continue;
      if (entry.kind === 'WALK_IN') walkIns++;
      else if (entry.delegateId) present.add(entry.delegateId);
    }
    return { expected: people.length, in: present.size, walkIns };
  }

  // What is said of somebody.

  async judge(typed: string): Promise<Verdict> {
    const code = readPassCode(typed);
    if (code === null) return { kind: 'NO_PASS' };
    if (code === 'DAMAGED') return { kind: 'DAMAGED' };
    const { door } = this;
    if (door && code.joinCode !== door.session.joinCode) {
      const session = door.others.find(({ joinCode }) => joinCode === code.joinCode);
      return session ? { kind: 'OTHER_SESSION', session } : { kind: 'OTHER_EVENT' };
    }
    const id = this.#byHash.get(await hashOf(code.value));
    return id ? this.judgePerson(id) : { kind: 'NOT_ON_LIST' };
  }

  judgePerson(id: string): Verdict {
    const person = this.#people.get(id)?.person;
    if (!person) return { kind: 'NOT_ON_LIST' };
    const presence = this.presence(id);
    if (presence) return { kind: 'ALREADY_IN', person, presence };
    if (person.state !== 'NAMED') return { kind: person.state, person };
    const here = this.door?.pointName ?? null;
    if (person.pointName !== null && person.pointName !== here)
      return { kind: 'OTHER_ROOM', person };
    return { kind: 'WELCOME', person };
  }

  /** The first of all admissions of the delegate that stand, as far as is known here. */
  presence(delegateId: string): Presence | null {
    const told = [...(this.#told.get(delegateId) ?? [])]
      .map((id) => this.#changes.get(id))
      .filter((change) => change?.counts && !this.#isUndoneHere(change.id))
      .map((change) => change as Change)
      .map(({ id, at, place }) => ({ admissionId: id, at, place, waiting: false }));
    const own = this.#own()
      .filter(({ entry }) => entry.delegateId === delegateId && !this.#changes.has(entry.id))
      .map(({ entry, doorName }) => ({
        admissionId: entry.id,
        at: entry.at,
        place: doorName,
        waiting: true,
      }));
    return [...told, ...own].sort((a, b) => compareInstants(a.at, b.at))[0] ?? null;
  }

  /** People whose name or unit has all the words, accents and case aside. */
  search(query: string): Person[] {
    const parts = fold(query).split(/\s+/).filter(Boolean);
    if (parts.length === 0) return [];
    const found: Person[] = [];
    for (const { person, words } of this.#people.values()) {
      if (!parts.every((part) => words.includes(` ${part}`))) continue;
      if (!this.#isOfUse(person)) continue;
      found.push(person);
      if (found.length >= MOST_FOUND) break;
    }
    return found;
  }

  /** A substitute who was refused is nobody to look for. */
  #isOfUse(person: Person): boolean {
    return person.state !== 'REFUSED';
  }

  // What is noted.

  async admit(person: Person, way: Way): Promise<string> {
    return this.#note(person.name, { kind: 'DELEGATE', way, delegateId: person.id, walkIn: null });
  }

  async admitWalkIn(walkIn: WalkIn): Promise<string> {
    return this.#note(walkIn.name, { kind: 'WALK_IN', way: null, delegateId: null, walkIn });
  }

  /** Takes back what was noted on this telephone, whether the server has heard of it or not. */
  async undo(admissionId: string, name: string): Promise<void> {
    if (this.#isUndoneHere(admissionId)) return;
    await this.#note(
      name,
      { kind: 'UNDO', way: null, delegateId: null, walkIn: null },
      admissionId,
    );
  }

  async #note(name: string, noted: Omit<Entry, 'id' | 'epoch' | 'at'>, id = newId()) {
    const { state } = this;
    if (!state) throw new Error('there is no door');
    const waiting: Waiting = {
      order: this.#nextOrder(),
      doorId: state.door.id,
      doorName: state.door.name,
      sessionId: state.door.session.id,
      name,
      entry: { ...noted, id, epoch: state.epoch, at: new Date().toISOString() },
    };
    // First in memory: a second tap at the same moment must find it.
    this.#waiting = [...this.#waiting, waiting];
    try {
      await this.#kept.wait(waiting);
    } catch (thrown) {
      this.#waiting = this.#waiting.filter((one) => one !== waiting);
      throw thrown;
    }
    this.onchange();
    return id;
  }

  #lastOrder = 0;

  /** Grows, also over a restart and with a clock that is set back. */
  #nextOrder(): number {
    const newest = this.#waiting.at(-1)?.order ?? 0;
    this.#lastOrder = Math.max(Date.now(), newest + 1, this.#lastOrder + 1);
    return this.#lastOrder;
  }

  #isUndoneHere(admissionId: string): boolean {
    return this.#waiting.some(({ entry }) => entry.kind === 'UNDO' && entry.id === admissionId);
  }

  /** What waits and was not undone. */
  #own(): Waiting[] {
    return this.#waiting.filter(
      ({ entry }) => entry.kind !== 'UNDO' && !this.#isUndoneHere(entry.id),
    );
  }

  // What the server says.

  async enter(token: string, door: Door): Promise<void> {
    const another = this.door?.session.id !== door.session.id;
    if (another && this.state) await this.forgetList();
    this.token = token;
    await this.#kept.keepToken(token);
    await this.keepDoor(door);
  }

  async keepDoor(door: Door): Promise<void> {
    const { epoch, lastChange } = this.state ?? { epoch: 0, lastChange: 0 };
    this.state = { door, epoch, lastChange, heardAt: new Date().toISOString() };
    await this.#kept.keepState(this.state);
    this.onchange();
  }

  async takeParts(parts: Record<string, Part>): Promise<void> {
    await this.#kept.keepParts(parts);
    for (const [name, part] of Object.entries(parts)) this.#takePart(name, part);
    this.onchange();
  }

  async takeNews(news: News): Promise<void> {
    const { state } = this;
    if (!state) return;
    const anew = news.epoch !== state.epoch;
    const last = news.changes.at(-1)?.number ?? (anew ? 0 : state.lastChange);
    this.state = {
      door: { ...state.door, until: news.until },
      epoch: news.epoch,
      lastChange: last,
      heardAt: new Date().toISOString(),
    };
    await this.#kept.keepChanges(news.changes, this.state, anew);
    if (anew) {
      this.#changes.clear();
      this.#told.clear();
    }
    for (const change of news.changes) this.#takeChange(change);
    this.onchange();
  }

  /** What the server said of entries that waited: they are kept there, once and for all. */
  async acknowledge(sent: Waiting[], results: Result[]): Promise<void> {
    const changes: Change[] = [];
    sent.forEach(({ entry, doorName }, index) => {
      const result = results[index];
      if (!result || result.outcome === 'UNKNOWN' || result.outcome === 'WIPED') return;
      const known = this.#changes.get(entry.id);
      changes.push({
        number: known?.number ?? 0,
        id: entry.id,
        delegateId: entry.kind === 'UNDO' ? (known?.delegateId ?? null) : entry.delegateId,
        counts: result.outcome === 'IN',
        at: known?.at ?? entry.at,
        place: known?.place ?? doorName,
      });
    });
    await this.#kept.acknowledge(
      sent.map(({ order }) => order),
      changes,
    );
    const gone = new Set(sent);
    this.#waiting = this.#waiting.filter((one) => !gone.has(one));
    for (const change of changes) this.#takeChange(change);
    this.onchange();
  }

  /** The link has ended: names of strangers have no business here any more. What waits stays. */
  async forgetList(): Promise<void> {
    await this.#kept.forgetList();
    this.state = null;
    this.#people.clear();
    this.#byHash.clear();
    this.#parts.clear();
    this.digests.clear();
    this.#changes.clear();
    this.#told.clear();
    this.onchange();
  }

  #takePart(name: string, part: Part): void {
    for (const person of this.#parts.get(name)?.people ?? []) {
      this.#people.delete(person.id);
      this.#byHash.delete(person.hash);
    }
    this.#parts.set(name, part);
    this.digests.set(name, part.digest);
    for (const person of part.people) {
      const words = ` ${fold(`${person.name} ${person.unit ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
      this.#people.set(person.id, { person, words });
      this.#byHash.set(person.hash, person.id);
    }
  }

  #takeChange(change: Change): void {
    this.#changes.set(change.id, change);
    if (!change.delegateId) return;
    const told = this.#told.get(change.delegateId) ?? new Set();
    this.#told.set(change.delegateId, told.add(change.id));
  }
}
