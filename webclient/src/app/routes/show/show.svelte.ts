import { SvelteSet } from 'svelte/reactivity';
import { api } from '#lib/api.ts';
import { backoff } from '#lib/live/backoff.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import type { Command, Fact } from '#lib/live/protocol.ts';
import type { PublishedPoll, PublishedPolls } from '#lib/polls/model.ts';
import { ServerClock } from '#lib/live/serverclock.ts';
import { Problem } from '#lib/problem.ts';
import { problemWords } from '#lib/problems/words.ts';
import { liveTicket, type LiveAudience } from '#lib/questions/model.ts';
import { toasts } from '#ui/toasts.svelte.ts';
import { Answers } from './answers.ts';
import { applyFacts, type ShowView } from './model.ts';
import { onItsDay } from './otherday.ts';
import { applyToPolls } from './shownpolls.ts';

/** How often screens look at the clock: what they show is late by less than that. */
const TICK = 100;

export interface ShowOptions {
  /** As whom it listens: people hold other roles in other events. */
  audience: (eventId: string) => LiveAudience;
  /** Hears every fact besides, such as those of other features that a screen shows. */
  onFacts?: (facts: Fact[]) => void;
  /** Fetches what a screen shows besides, whenever the show itself is fetched. */
  besides?: () => Promise<void>;
}

/**
 * One session's show on a screen: as fetched, then kept in step by the session's facts, with the
 * server's time. Nobody may be near the screen: it tries again by itself.
 */
export class Show {
  view = $state.raw<ShowView | null>(null);
  /** Polls that the hall may see. */
  polls = $state.raw<PublishedPoll[]>([]);
  /** Why there is nothing to show at all. */
  problem = $state.raw<Problem | null>(null);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  /** The server's time in milliseconds, a moment ago at most; null until it is known. */
  now = $state.raw<number | null>(null);
  /** Kinds of commands that the server has not answered yet. */
  readonly under = new SvelteSet<string>();

  readonly clock = new ServerClock();
  readonly #sessionId: string;
  readonly #options: ShowOptions;
  readonly #connection: LiveConnection;
  readonly #answers = new Answers((command) => this.#connection.send(command));
  #closed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(sessionId: string, options: ShowOptions) {
    this.#sessionId = sessionId;
    this.#options = options;
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, options.audience(this.view?.eventId ?? '')),
      load: () => this.#load(),
      onFacts: (facts) => this.#apply(facts),
      onState: (state) => {
        this.live = state;
        if (state.status === 'stopped' && state.problem) this.#answers.halted(state.problem);
      },
      onAcknowledged: (entry, result) => this.#answers.acknowledged(entry, result),
      onRefused: (entry) => {
        this.#connection.dismiss(entry.id);
        this.#answers.refused(entry);
      },
      open: (url) => {
        const socket = new WebSocket(url);
        this.clock.watch(socket);
        return socket;
      },
    });
  }

  /**
   * The screen comes over HTTP at once, whatever the live connection does.
   *
   * @param failed how often in a row it has failed already
   */
  async open(failed = 0): Promise<void> {
    clearTimeout(this.#timer);
    try {
      await this.#load();
      this.problem = null;
      if (this.#closed) return;
      this.#connection.start();
      this.#ticking ??= setInterval(() => this.#tick(), TICK);
    } catch (thrown) {
      this.problem = Problem.of(thrown);
      if (this.problem.isFinal || this.#closed) return;
      const delay = backoff(failed, false, Math.random);
      this.#timer = setTimeout(() => void this.open(failed + 1), delay);
    }
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearInterval(this.#ticking);
    this.#connection.stop();
    this.clock.stop();
  }

  /** Resolves with the server's answer once it is durable; throws the server's Problem. */
  async ask(command: Command): Promise<unknown> {
    this.under.add(command.type);
    try {
      return await this.#answers.ask(command);
    } finally {
      this.under.delete(command.type);
    }
  }

  /** As {@link ask}; what is refused is said in a notice. Whether it was done. */
  async act(command: Command): Promise<boolean> {
    try {
      await this.ask(command);
      return true;
    } catch (thrown) {
      toasts.show(problemWords(Problem.of(thrown)), 'danger');
      return false;
    }
  }

  async #load(): Promise<number> {
    const address = `/api/sessions/${this.#sessionId}`;
    // Whoever may not see this is refused once, and not asked for more.
    const view = await api.get<ShowView>(`${address}/show`);
    const [polls] = await Promise.all([
      api.get<PublishedPolls>(`${address}/polls/published`),
      this.#options.besides?.(),
    ]);
    this.#show(view);
    this.polls = polls.items;
    // Two reads, two revisions: from the older one on nothing is missed, and repeats do no harm.
    return Math.min(view.revision, polls.revision);
  }

  #apply(facts: Fact[]): void {
    if (this.view) this.#show(applyFacts(this.view, facts));
    this.polls = applyToPolls(this.polls, facts);
    this.#options.onFacts?.(facts);
  }

  #show(view: ShowView): void {
    this.view = { ...view, programme: onItsDay(view.programme) };
  }

  #tick(): void {
    if (this.clock.known) this.now = this.clock.now();
  }
}
