import { newId } from '#lib/newid.ts';
import { Book, type Presence } from './book.ts';
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
import { withNoted, withUndone, type Noted } from './noted.ts';
import { hashOf, readPassCode } from './passcode.ts';
import { People } from './people.ts';
import { ServerTime } from './servertime.ts';

/** What is to be said of a pass or a person before anything is noted. */
export type Verdict =
  | { kind: 'WELCOME'; person: Person }
  | { kind: 'ALREADY_IN'; person: Person; presence: Presence }
  /** May be let in all the same, by whoever stands there. */
  | { kind: 'OTHER_ROOM' | 'PROPOSED' | 'RENEWED'; person: Person }
  | { kind: 'WITHDRAWN' | 'REPLACED' | 'REFUSED'; person: Person }
  | { kind: 'OTHER_SESSION'; session: DoorSession }
  | { kind: 'OTHER_EVENT' | 'DAMAGED' | 'NO_PASS' | 'NOT_ON_LIST' };

/** What was never sent is not kept for ever: so long after the end of its door's link. */
const WAITS_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * What a telephone at a door knows and does without a line. It asks nobody: what is to be known stands
 * in memory, and what was done in `Kept` before it is said to be done.
 */
export class Desk {
  state: State | null = null;
  token: string | null = null;
  /** What this telephone noted last, the newest first. */
  noted: readonly Noted[] = [];
  readonly #kept: Kept;
  readonly #people = new People();
  readonly #book = new Book();
  readonly #time = new ServerTime();
  /** Called whenever something that is shown has changed. */
  onchange: () => void = () => undefined;

  private constructor(kept: Kept) {
    this.#kept = kept;
  }

  static async open(kept: Kept): Promise<Desk> {
    const desk = new Desk(kept);
    const { state, token, parts, changes, waiting, noted } = await kept.read();
    desk.state = state;
    desk.token = token;
    desk.noted = noted;
    if (state) desk.#time.hear(state.serverAt, state.heardAt);
    for (const [name, part] of parts) desk.#people.take(name, part);
    for (const change of changes) desk.#book.take(change);
    desk.#book.waiting = waiting;
    await desk.#drop((one) => Date.parse(one.until) + WAITS_FOR < desk.#time.now());
    return desk;
  }

  get door(): Door | null {
    return this.state?.door ?? null;
  }

  get digests(): ReadonlyMap<string, string> {
    return this.#people.digests;
  }

  get waiting(): readonly Waiting[] {
    return this.#book.waiting;
  }

  /** Milliseconds until the link ends, and with it the right to keep the list. */
  get left(): number {
    return this.door ? Date.parse(this.door.until) - this.#time.now() : 0;
  }

  /** How many the list expects, how many of them are in, and how many others. */
  get figures() {
    return { expected: this.#people.expected, ...this.#book.count(this.door?.session.id) };
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
    const hash = await hashOf(code.value);
    const person = this.#people.ofPass(hash);
    return person ? this.judgePerson(person.id) : this.#judgeFormer(hash);
  }

  /** A pass that was replaced: the paper may be anybody's now, so that somebody has to look. */
  #judgeFormer(hash: string): Verdict {
    const person = this.#people.ofFormerPass(hash);
    if (!person) return { kind: 'NOT_ON_LIST' };
    const verdict = this.judgePerson(person.id);
    return verdict.kind === 'WELCOME' || verdict.kind === 'OTHER_ROOM'
      ? { kind: 'RENEWED', person }
      : verdict;
  }

  judgePerson(id: string): Verdict {
    const person = this.#people.get(id);
    if (!person) return { kind: 'NOT_ON_LIST' };
    const presence = this.presence(id);
    if (presence) return { kind: 'ALREADY_IN', person, presence };
    if (person.state !== 'NAMED') return { kind: person.state, person };
    if (person.pointId !== (this.door?.pointId ?? null)) return { kind: 'OTHER_ROOM', person };
    return { kind: 'WELCOME', person };
  }

  presence(delegateId: string): Presence | null {
    return this.#book.presence(delegateId);
  }

  search(query: string): Person[] {
    return this.#people.search(query);
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
    if (this.#book.isUndoneHere(admissionId)) return;
    const refused = this.waiting.find(({ entry, refused }) => refused && entry.id === admissionId);
    // The server never took it: there is nothing to take back there.
    if (refused) {
      await this.#kept.keepUndone(admissionId);
      this.noted = withUndone(this.noted, admissionId);
      return this.#drop((one) => one === refused);
    }
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
      until: state.door.until,
      name,
      entry: { ...noted, id, epoch: state.epoch, at: new Date().toISOString() },
    };
    // First in memory: a second tap at the same moment must find it.
    this.#book.waiting = [...this.waiting, waiting];
    try {
      await this.#kept.wait(waiting);
    } catch (thrown) {
      this.#book.waiting = this.waiting.filter((one) => one !== waiting);
      throw thrown;
    }
    this.noted = withNoted(this.noted, waiting);
    this.onchange();
    return id;
  }

  #lastOrder = 0;

  /** Grows, also over a restart and with a clock that is set back. */
  #nextOrder(): number {
    const newest = this.waiting.at(-1)?.order ?? 0;
    this.#lastOrder = Math.max(Date.now(), newest + 1, this.#lastOrder + 1);
    return this.#lastOrder;
  }

  async #drop(which: (waiting: Waiting) => boolean): Promise<void> {
    const dropped = this.waiting.filter(which);
    if (dropped.length === 0) return;
    await this.#kept.acknowledge(
      dropped.map(({ order }) => order),
      [],
    );
    this.#book.waiting = this.waiting.filter((one) => !dropped.includes(one));
    this.onchange();
  }

  // What the server says.

  async enter(token: string, door: Door): Promise<void> {
    const another = this.door?.session.id !== door.session.id;
    if (another && this.state) await this.forgetList();
    this.token = token;
    await this.#kept.keepToken(token);
    const { epoch, lastChange } = this.state ?? { epoch: 0, lastChange: 0 };
    await this.#kept.keepState(this.#hear(door, door.now, epoch, lastChange));
    this.onchange();
  }

  #hear(door: Door, serverAt: string, epoch: number, lastChange: number): State {
    const heardAt = new Date().toISOString();
    this.#time.hear(serverAt, heardAt);
    this.state = { door, epoch, lastChange, heardAt, serverAt };
    return this.state;
  }

  async takeParts(parts: Record<string, Part>): Promise<void> {
    await this.#kept.keepParts(parts);
    for (const [name, part] of Object.entries(parts)) this.#people.take(name, part);
    this.onchange();
  }

  async takeNews(news: News): Promise<void> {
    const { state } = this;
    if (!state) return;
    const anew = news.epoch !== state.epoch;
    const last = news.changes.at(-1)?.number ?? (anew ? 0 : state.lastChange);
    const heard = this.#hear({ ...state.door, until: news.until }, news.now, news.epoch, last);
    await this.#kept.keepChanges(news.changes, heard, anew);
    if (anew) {
      this.#book.forget();
      this.noted = [];
    }
    for (const change of news.changes) this.#book.take(change);
    this.onchange();
  }

  /** What the server said of entries that waited: they are kept there, once and for all. */
  async acknowledge(sent: Waiting[], results: Result[]): Promise<void> {
    const changes: Change[] = [];
    sent.forEach(({ entry, doorName }, index) => {
      const result = results[index];
      if (!result || result.outcome === 'UNKNOWN' || result.outcome === 'WIPED') return;
      const known = this.#book.get(entry.id);
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
    this.#book.waiting = this.waiting.filter((one) => !gone.has(one));
    for (const change of changes) this.#book.take(change);
    this.onchange();
  }

  /** The server cannot take these as they are: they wait aside, so that the others go on. */
  async refuse(sent: Waiting[]): Promise<void> {
    await this.#mark(sent, true);
  }

  /** Those that were refused are sent once more. */
  async tryAgain(): Promise<void> {
    await this.#mark(
      this.waiting.filter(({ refused }) => refused),
      false,
    );
  }

  async #mark(which: Waiting[], refused: boolean): Promise<void> {
    const marked = new Map(which.map((one) => [one.order, { ...one, refused }]));
    await this.#kept.keepWaiting([...marked.values()]);
    this.#book.waiting = this.waiting.map((one) => marked.get(one.order) ?? one);
    this.onchange();
  }

  /** The link has ended: names of strangers have no business here any more. What waits stays. */
  async forgetList(): Promise<void> {
    await this.#kept.forgetList();
    this.state = null;
    this.token = null;
    this.noted = [];
    this.#people.forget();
    this.#book.forget();
    this.onchange();
  }
}
