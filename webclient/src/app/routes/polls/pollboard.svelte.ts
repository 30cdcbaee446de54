import { SvelteMap } from 'svelte/reactivity';
import { api } from '#lib/api.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Command } from '#lib/live/protocol.ts';
import { withPoll } from '#lib/polls/published.ts';
import type { PollContent } from '#lib/polls/model.ts';
import { Problem } from '#lib/problem.ts';
import { liveTicket } from '#lib/questions/model.ts';
import { applyFacts } from './pollfacts.ts';
import type { Poll, PollPage, Step } from './types.ts';

/** One session's polls for those who run it, kept in step by the session's facts. */
export class PollBoard {
  page = $state.raw<PollPage | null>(null);
  /** Why there is nothing to show at all. */
  problem = $state.raw<Problem | null>(null);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  /** What is under way, by poll: nothing is shown as done before the server says so. */
  readonly under = new SvelteMap<string, string>();
  readonly refusals = new SvelteMap<string, Problem>();

  readonly #sessionId: string;
  readonly #connection: LiveConnection;
  #closed = false;

  constructor(sessionId: string, audience: 'MODERATOR' | 'ORGANIZER') {
    this.#sessionId = sessionId;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, audience),
      load: () => this.#load(),
      onFacts: (facts) => {
        if (this.page) this.page = applyFacts(this.page, facts);
      },
      onState: (state) => this.#report(state),
      onAcknowledged: ({ command }, result) => {
        this.under.delete(String(command['pollId']));
        // Null: a kind that means nothing any more (V4).
        if (result) this.#take(result as Poll);
      },
      onRefused: ({ id, command, refused }) => {
        const poll = String(command['pollId']);
        this.#connection.dismiss(id);
        this.under.delete(poll);
        this.refusals.set(poll, new Problem(refused?.code ?? '', 409, refused?.params));
      },
    });
  }

  /** The list comes over HTTP at once, whatever the live connection does. */
  async open(): Promise<void> {
    this.problem = null;
    try {
      await this.#load();
      if (!this.#closed) this.#connection.start();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
    }
  }

  close(): void {
    this.#closed = true;
    this.#connection.stop();
  }

  take(poll: Poll, step: Step): void {
    const version = step === 'open' ? { version: poll.version } : {};
    this.#send(poll, step, { type: `poll.${step}`, pollId: poll.id, ...version });
  }

  /** Keeps a word from participants and the stage, or lets it through again. */
  hideWord(poll: Poll, word: string, hidden: boolean): void {
    this.#send(poll, word, { type: 'poll.word', pollId: poll.id, word, hidden });
  }

  /** @param edited the poll that was read; null for a new one */
  async save(edited: Poll | null, content: PollContent): Promise<void> {
    const poll = edited
      ? await api.put<Poll>(`/api/polls/${edited.id}`, { content, version: edited.version })
      : await api.post<Poll>(`/api/sessions/${this.#sessionId}/polls`, { content });
    this.refusals.delete(poll.id);
    this.#take(poll);
  }

  async delete({ id }: Poll): Promise<void> {
    await api.delete(`/api/polls/${id}`);
    if (this.page) {
      this.page = { ...this.page, items: this.page.items.filter((poll) => poll.id !== id) };
    }
  }

  /** What the server has by now, where somebody else was faster. */
  async newest(id: string): Promise<Poll | undefined> {
    await this.#load();
    return this.page?.items.find((poll) => poll.id === id);
  }

  #send(poll: Poll, what: string, command: Command): void {
    if (this.under.has(poll.id)) return;
    this.under.set(poll.id, what);
    this.refusals.delete(poll.id);
    this.#connection.send(command);
  }

  /** An older answer must not hide what has become of the poll since. */
  #take(poll: Poll): void {
    const known = this.page?.items.find(({ id }) => id === poll.id);
    if (!this.page || (known && known.version >= poll.version)) return;
    this.page = { ...this.page, items: withPoll(this.page.items, poll) };
  }

  #report(state: LiveState): void {
    this.live = state;
    // Nothing more will be answered here.
    if (state.status === 'stopped') this.under.clear();
  }

  async #load(): Promise<number> {
    this.page = await api.get<PollPage>(`/api/sessions/${this.#sessionId}/polls`);
    return this.page.revision;
  }
}
