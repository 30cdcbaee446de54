import { api } from '#lib/api.ts';
import type { OwnRequest } from '#lib/floor/model.ts';
import { compareInstants } from '#lib/instants.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import { Outbox, type Entry } from '#lib/live/outbox.ts';
import type { Fact } from '#lib/live/protocol.ts';
import {
  liveTicket,
  type Asking,
  type OwnQuestion,
  type PublishedQuestion,
  type SessionState,
} from '#lib/questions/model.ts';
import { inOrder, withCounts, withQuestion, type Count } from '#lib/questions/published.ts';
import type { CurrentItem } from '#lib/show/current.ts';
import { limitsOf, Pause } from './asking.ts';
import { Floor } from './floor.ts';
import { forget, keyOf, read, write, type Whose } from './kept.ts';
import { Polls } from './polls.ts';

interface PublishedPage {
  revision: number;
  sessionState: SessionState;
  items: PublishedQuestion[];
  voted: string[];
  total: number;
}

interface OwnQuestions {
  revision: number;
  asking: Asking;
  votesLeft: number | null;
  items: OwnQuestion[];
}

interface Current {
  revision: number;
  item: CurrentItem | null;
}

/** What a participant can do about feedback; null while no form is open to them. */
export type Feedback = 'OPEN' | 'ANSWERED' | null;

/** A question as it was written: with the wish to be hidden, or it would go on with a name. */
export interface Written {
  text: string;
  hidden: boolean;
}

interface VoteResult {
  questionId: string;
  voted: boolean;
  votes: number;
  left: number | null;
}

/** What is on the screen again before there is a line. */
type Remembered = Pick<Room, 'sessionState' | 'own' | 'published' | 'asking' | 'votesLeft'> & {
  voted: string[];
};

/** Published questions fetched at once; "more" fetches as many again. */
const PAGE = 20;
const MOST = 200;
/** The order does not change under a finger that is about to tap. */
const CALM = 3_000;

/** A session as one participant sees it: kept in step by the live connection. */
export class Room {
  sessionState: SessionState;
  live: LiveState = { status: 'connecting', waiting: 0 };
  own: OwnQuestion[] = [];
  published: PublishedQuestion[] = [];
  /** Ids of what this participant supports. */
  voted: ReadonlySet<string> = new Set();
  /** Commands that the server has not acknowledged. */
  entries: Entry[] = [];
  feedback: Feedback = null;
  readonly floor: Floor;
  readonly polls = new Polls();
  /** The agenda item that is on; null: none. */
  current: CurrentItem | null = null;
  /** What the organizer allows; null until it is known. */
  asking: Asking | null = null;
  /** How many more questions may be supported; null: as many as one likes. */
  votesLeft: number | null = null;
  /** Why the last support did not count. */
  voteRefused: Entry['refused'];
  loaded = false;
  more = false;
  #wanted = PAGE;
  #touchedAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  #pause = new Pause();
  #saving: ReturnType<typeof setTimeout> | undefined;
  #ended = false;
  readonly #whose: Whose;
  readonly #shown: () => void;
  readonly #connection: LiveConnection;

  /**
   * @param changed called after whatever is to be shown anew
   * @param wiped called when all of it was practice and is gone
   */
  constructor(
    { state, ...whose }: Whose & { state: SessionState },
    changed: () => void,
    wiped?: () => void,
  ) {
    const { sessionId } = whose;
    this.#whose = whose;
    this.floor = new Floor(sessionId);
    this.sessionState = state;
    this.#shown = changed;
    this.#remember();
    this.#connection = new LiveConnection({
      outbox: new Outbox(`${sessionId}:${whose.participantId}`),
      ticket: () => liveTicket(sessionId, 'PARTICIPANT'),
      load: () => this.#load(),
      onFacts: (facts) => this.#apply(facts),
      onWiped: () => {
        this.stop();
        forget(whose);
        wiped?.();
      },
      onState: (live) => this.#report(live),
      onAcknowledged: (entry, result) => this.#acknowledged(entry, result),
      onRefused: (entry) => this.#refused(entry),
    });
    this.entries = this.#connection.entries();
  }

  /** The server's time; -Infinity until it is known. */
  get now(): number {
    return this.#connection.now;
  }

  /** Whether hidden questions still keep away from what bore a name. */
  get apart(): boolean {
    return this.#connection.apart;
  }

  start(): void {
    this.#connection.start();
    this.#timer = setInterval(() => this.#settle(), CALM);
    addEventListener('pagehide', this.#save);
  }

  stop(): void {
    this.#ended = true;
    clearInterval(this.#timer);
    clearTimeout(this.#saving);
    removeEventListener('pagehide', this.#save);
    this.#connection.stop();
  }

  ask(text: string, hidden: boolean): void {
    const after = this.own[0]?.askedAt;
    // One after the other: they keep the order in which they were written.
    const veil = hidden ? ('hides' as const) : ('names' as const);
    const known = { about: 'question.ask', veil, ...(after && { after }) };
    this.#connection.send({ type: 'question.ask', text, hidden }, known);
  }

  /** What the organizer lets this participant still do; null until that is known. */
  get limits(): ReturnType<typeof limitsOf> | null {
    if (!this.asking) return null;
    const waiting = this.unsent.filter(({ refused }) => !refused).length;
    const pause = this.#pause.left(this.own[0], this.asking.pauseSeconds);
    return limitsOf(this.asking, this.own, waiting, pause);
  }

  /**
   * Questions that the server has not acknowledged. One that it has told of already, faster than it
   * has answered, stands there once.
   */
  get unsent(): Entry[] {
    return this.entries.filter(
      ({ after = '', command, refused }) =>
        command.type === 'question.ask' &&
        (refused ||
          !this.own.some(
            ({ text, askedAt }) =>
              compareInstants(askedAt, after) > 0 && said(text) === said(command['text']),
          )),
    );
  }

  vote(question: PublishedQuestion): void {
    this.support(question, !this.voted.has(question.id));
  }

  /** Shown at once; what the server says about it comes after. */
  support(question: PublishedQuestion, support: boolean): void {
    if (support === this.voted.has(question.id)) return;
    this.voteRefused = undefined;
    if (this.votesLeft !== null) this.votesLeft = Math.max(0, this.votesLeft + (support ? -1 : 1));
    this.#showVote(question.id, support);
    this.#count(question.id, question.votes + (support ? 1 : -1));
    const type = support ? 'question.vote' : 'question.unvote';
    this.#connection.send({ type, questionId: question.id }, { about: question.id });
    this.#changed();
  }

  /** Answers a poll; why an earlier answer did not count is no longer of interest. */
  answer(pollId: string, choices: number[], words: string[]): void {
    const before = this.entries.filter((entry) => entry.refused && entry.about === pollId);
    this.#connection.send({ type: 'poll.vote', pollId, choices, words }, { about: pollId });
    for (const { id } of before) this.#connection.dismiss(id);
  }

  /** Takes a question back that the server refused, to be written anew. */
  takeBack(entry: Entry): Written {
    this.#connection.dismiss(entry.id);
    const { text, hidden } = entry.command;
    return { text: String(text ?? ''), hidden: hidden === true };
  }

  /** Sends a refused question once more, as a new one. */
  askAgain(entry: Entry): void {
    this.ask(String(entry.command['text']), entry.command['hidden'] === true);
    this.#connection.dismiss(entry.id);
  }

  askFloor(request: {
    topic: string;
    speakerName?: string;
    pointId?: string;
    note?: string;
  }): void {
    this.#connection.send({ type: 'floor.ask', ...request }, { veil: 'names' });
  }

  withdraw(requestId: string): void {
    this.#connection.send({ type: 'floor.withdraw', requestId }, { veil: 'names' });
  }

  touched(): void {
    this.#touchedAt = Date.now();
  }

  async loadMore(): Promise<void> {
    this.#wanted = Math.min(this.#wanted + PAGE, MOST);
    await this.#reload();
  }

  async #reload(): Promise<void> {
    try {
      this.#showPublished(await this.#publishedPage());
    } catch {
      // What is on the page stays; the next resync or tap brings the newer state.
    }
  }

  #report(live: LiveState): void {
    this.live = live;
    const before = this.entries;
    this.entries = this.#connection.entries();
    this.polls.settle(before, this.entries);
    this.#changed();
  }

  #publishedPage(): Promise<PublishedPage> {
    const query = { size: this.#wanted };
    return api.get(`/api/sessions/${this.#whose.sessionId}/questions/published`, { query });
  }

  async #load(): Promise<number> {
    const [published, polls, own, floor, now] = await Promise.all([
      this.#publishedPage(),
      this.polls.load(this.#whose.sessionId),
      api.get<OwnQuestions>(`/api/sessions/${this.#whose.sessionId}/questions/mine`),
      this.floor.load(),
      api.get<Current>(`/api/sessions/${this.#whose.sessionId}/show/current`),
    ]);
    this.current = now.item;
    this.sessionState = published.sessionState;
    this.feedback = await this.#askedFor();
    this.own = own.items;
    this.votesLeft = own.votesLeft;
    this.asking = own.asking;
    this.#showPublished(published);
    this.loaded = true;
    // Facts between the two are applied once more: they say how things are, not what was added.
    return Math.min(published.revision, polls, own.revision, floor, now.revision);
  }

  /** Forms open only after the session: before that nobody needs to ask. */
  async #askedFor(): Promise<Feedback> {
    if (this.sessionState !== 'CLOSED') return null;
    const path = `/api/sessions/${this.#whose.sessionId}/feedback/mine`;
    const { form } = await api.get<{ form: { state: string; answered: boolean } | null }>(path);
    if (form?.answered) return 'ANSWERED';
    return form?.state === 'OPEN' ? 'OPEN' : null;
  }

  #showPublished(page: PublishedPage): void {
    this.published = inOrder(page.items);
    this.voted = new Set(page.voted);
    this.more = page.total > page.items.length && this.#wanted < MOST;
    this.#changed();
  }

  #apply(facts: Fact[]): void {
    for (const fact of facts) this.#applyOne(fact);
    this.#changed();
  }

  #applyOne(fact: Fact): void {
    switch (fact.type) {
      case 'question.published':
        this.published = inOrder(
          withQuestion(this.published, fact['question'] as PublishedQuestion),
        ).slice(0, MOST);
        return;
      case 'question.unpublished':
        // Merged: support for it counts for the one that leads it now.
        if (fact['mergedInto'] && this.voted.has(String(fact['id']))) {
          this.#showVote(String(fact['mergedInto']), true);
        }
        this.published = this.published.filter(({ id }) => id !== fact['id']);
        return;
      case 'question.own':
        this.#showOwn(fact['question'] as OwnQuestion);
        return;
      case 'question.votes':
        this.published = withCounts(this.published, fact['votes'] as Count[]);
        return;
      case 'question.asking':
        this.#allow(fact['asking'] as Asking);
        return;
      case 'session.changed':
        this.sessionState = fact['state'] as SessionState;
        return;
      case 'show.current':
        this.current = fact['item'] as CurrentItem | null;
        return;
      // The fact says enough: seven hundred thousand phones need not ask at once.
      case 'feedback.opened':
        this.feedback = 'OPEN';
        return;
      case 'feedback.closed':
        if (this.feedback === 'OPEN') this.feedback = null;
        return;
      default:
        this.floor.apply(fact);
        this.polls.apply(fact);
    }
  }

  #showOwn(question: OwnQuestion): void {
    this.own = withQuestion(this.own, question).toSorted((one, other) =>
      compareInstants(other.askedAt, one.askedAt),
    );
  }

  /** What was given is not told to everybody anew: it follows from what is known here. */
  #allow(asking: Asking): void {
    const { mostVotes } = asking;
    const before = this.asking?.mostVotes ?? null;
    const given =
      before !== null && this.votesLeft !== null ? before - this.votesLeft : this.voted.size;
    this.votesLeft = mostVotes === null ? null : Math.max(0, mostVotes - given);
    this.asking = asking;
  }

  #acknowledged(entry: Entry, result: unknown): void {
    // It means nothing any more and had no effect (V4), whatever was shown ahead of the answer.
    if (!result) {
      this.#connection.resync();
      return;
    }
    switch (entry.command.type) {
      case 'question.ask':
        this.#acknowledgeAsked(result as OwnQuestion);
        return;
      case 'question.vote':
      case 'question.unvote':
        if (!this.#isOvertaken(entry)) this.#acknowledgeVote(result as VoteResult);
        return;
      case 'floor.ask':
      case 'floor.withdraw':
        this.floor.acknowledge(result as OwnRequest);
        return;
      // A vote in a poll counts once it has left the outbox, in whichever window it is sent.
    }
  }

  /** An older acknowledgement must not hide what has become of the question since. */
  #acknowledgeAsked(question: OwnQuestion): void {
    if (!this.own.some(({ id }) => id === question.id)) this.#showOwn(question);
  }

  #acknowledgeVote({ questionId, voted, votes, left }: VoteResult): void {
    this.#showVote(questionId, voted);
    this.#count(questionId, votes);
    this.votesLeft = left;
  }

  /** Whether something newer about the same is on its way, and shown already. */
  #isOvertaken({ about, at }: Entry): boolean {
    const later = (other: Entry) => other.about === about && other.at > at;
    return about !== undefined && this.#connection.entries().some(later);
  }

  #refused(entry: Entry): void {
    const { type } = entry.command;
    if (type === 'question.ask') return;
    if (this.#isOvertaken(entry)) {
      this.#connection.dismiss(entry.id);
      return;
    }
    if (!['question.vote', 'question.unvote', 'floor.withdraw'].includes(type)) return;
    // A vote that does not count: shown as it is.
    if (type !== 'floor.withdraw') this.voteRefused = entry.refused;
    this.#connection.dismiss(entry.id);
    void this.#reload();
  }

  #showVote(id: string, voted: boolean): void {
    const ids = new Set(this.voted);
    if (voted) ids.add(id);
    else ids.delete(id);
    this.voted = ids;
  }

  #count(id: string, votes: number): void {
    this.published = withCounts(this.published, [{ id, votes }]);
  }

  #changed(): void {
    this.#saving ??= setTimeout(this.#save, CALM);
    this.#shown();
  }

  #save = (): void => {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    if (!this.loaded || this.#ended) return;
    const { sessionState, own, published, asking, votesLeft } = this;
    const voted = [...this.voted];
    const first = published.slice(0, PAGE);
    const kept: Remembered = { sessionState, own, published: first, asking, votesLeft, voted };
    write(keyOf('room', this.#whose), kept);
  };

  #remember(): void {
    const kept = read<Remembered>(keyOf('room', this.#whose));
    if (!kept) return;
    Object.assign(this, kept, { voted: new Set(kept.voted) });
  }

  #settle(): void {
    if (Date.now() - this.#touchedAt < CALM) return;
    this.published = inOrder(this.published);
    this.#changed();
  }
}

/** What a text says, whatever the server has tidied up in it. */
function said(text: unknown): string {
  return String(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
