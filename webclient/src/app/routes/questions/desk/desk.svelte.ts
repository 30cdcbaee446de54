import { SvelteSet } from 'svelte/reactivity';
import { api } from '#lib/api.ts';
import type { Question } from '#lib/questions/model.ts';
import { backoff } from '#lib/live/backoff.ts';
import { LiveConnection, type LiveState } from '#lib/live/liveconnection.ts';
import { liveTicket } from '#lib/questions/model.ts';
import type { Fact, Person } from '#lib/live/protocol.ts';
import { Problem } from '#lib/problem.ts';
import { isQuestionFact, type QuestionFact } from '../question.ts';
import { applyFacts as applyToStage, type StageView } from '../stage/stageview.ts';
import { applyFacts, changesIn, needsFetch, type Changed, type DeskPage } from './deskpage.ts';
import { queryOf, START, writeFilter, type DeskFilter } from './filter.ts';
import { SeenTeller } from './seenteller.ts';
import { Doing } from './doing.svelte.ts';
import { Choices } from './choices.svelte.ts';
import { Gathering } from './gathering.ts';
import { Looking } from './looking.ts';
import { Opened } from './opened.svelte.ts';
import { Preview } from './preview.svelte.ts';
import { RecentFacts } from './recentfacts.ts';

const SIZE = 50;
/** A burst of facts is followed by one fetch; many desks do not fetch in the same moment. */
const SETTLING = 1_000;
const JITTER = 500;

/**
 * One session's questions on a moderator's screen: a page of them as fetched, kept in step by the
 * session's facts, and fetched again a moment after whatever a single page cannot know.
 */
export class Desk {
  page = $state.raw<DeskPage | null>(null);
  /** What the hall sees at the moment. */
  stage = $state.raw<StageView | null>(null);
  /** Questions that came while the page was open. */
  readonly fresh = new SvelteSet<string>();
  /** Another page was asked for and is on its way. */
  loading = $state(false);
  problem = $state.raw<Problem | null>(null);
  live = $state.raw<LiveState>({ status: 'connecting', waiting: 0 });
  /** Who is at the desks of this session, oneself included. */
  people = $state.raw<Person[]>([]);
  /** The question that is looked at in detail. */
  opened = $state.raw<Opened | null>(null);
  readonly preview: Preview;
  readonly choices: Choices;
  /** Moderators' eyes count; whoever looks on beside them does not. */
  readonly seen: SeenTeller | undefined;
  readonly doing = new Doing((command) => this.#connection.send(command));

  readonly #sessionId: string;
  readonly #connection: LiveConnection;
  readonly #recent = new RecentFacts();
  readonly #gathered = new Gathering<QuestionFact>((facts) => this.#show(facts));
  readonly #looking = new Looking((open) => {
    this.#connection.send({ type: 'question.look', open }, { aside: true });
  });
  #filter: DeskFilter = START;
  /** Of which filter the page is. */
  #shown = '';
  #fetches = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #listening = false;
  /** What can be chosen from has been read. */
  #chosen = false;

  /** @param audience organizers look on, moderators act */
  constructor(sessionId: string, audience: 'MODERATOR' | 'ORGANIZER', filter: DeskFilter) {
    this.#sessionId = sessionId;
    this.#filter = filter;
    if (audience === 'MODERATOR') {
      this.seen = new SeenTeller((command) => this.#connection.send(command, { aside: true }));
    }
    this.choices = new Choices(sessionId);
    this.preview = new Preview(sessionId);
    this.#connection = new LiveConnection({
      ticket: () => liveTicket(sessionId, audience),
      load: () => {
        void this.opened?.load();
        void this.#loadPreview();
        return this.#fetch();
      },
      onFacts: (facts) => this.#apply(facts),
      onState: (state) => {
        this.live = state;
        if (audience === 'MODERATOR') this.#looking.online(state.status === 'online');
        if (state.status !== 'online') this.people = [];
        if (state.status === 'stopped' && state.problem) this.doing.halted(state.problem);
      },
      onPresence: (people) => (this.people = people),
      onAcknowledged: (entry, result) => {
        // A row whose buttons work again is what was made of it; its fact may come later.
        this.#gathered.flush();
        this.#take(changesIn(result));
        this.doing.acknowledged(entry);
      },
      onRefused: (entry) => {
        this.#connection.dismiss(entry.id);
        if (['question.seen', 'question.look'].includes(entry.command.type)) return;
        this.doing.refused(entry);
        // It is not what it was thought to be.
        this.#fetchSoon();
      },
    });
  }

  /** The list comes over HTTP at once, whatever the live connection does. */
  async open(): Promise<void> {
    await Promise.all([this.#fetchNow(), this.#loadChoices()]);
  }

  /** Shows a question in detail; null closes it. */
  show(id: string | null): void {
    if (id === (this.opened?.id ?? null)) return;
    const held = this.page?.items.find((item) => item.id === id) ?? null;
    this.opened = id === null ? null : new Opened(this.#sessionId, held, id);
    void this.opened?.load();
  }

  /** Tells colleagues which question is being worked on here. */
  rest(id: string | null): void {
    this.#looking.at(id);
  }

  /** The question as it stands on this screen, wherever that is. */
  find(id: string): Question | undefined {
    const { detail } = this.opened ?? {};
    return [
      ...(this.page?.items ?? []),
      ...(detail ? [detail.question, ...detail.merged] : []),
    ].find((question) => question.id === id);
  }

  /** Without them the list works on; they are asked for with the next page. */
  async #loadChoices(): Promise<void> {
    try {
      await this.choices.load();
      this.#chosen = true;
    } catch {
      this.#chosen = false;
    }
  }

  /** Without it nothing is prepared from here; it is asked for again with the next page. */
  async #loadPreview(): Promise<void> {
    await this.preview.load().catch(() => undefined);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#gathered.close();
    this.seen?.close();
    this.#looking.stop();
    this.#connection.stop();
  }

  /** Shows another page; the present one stays until it is there. */
  async list(filter: DeskFilter): Promise<void> {
    if (writeFilter(filter) === writeFilter(this.#filter)) return;
    this.#filter = filter;
    this.fresh.clear();
    await this.#fetchNow();
  }

  async #fetchNow(): Promise<void> {
    this.loading = true;
    try {
      await this.#fetch();
    } catch (thrown) {
      this.problem = Problem.of(thrown);
      // What is on the screen belongs to another list than the one that was asked for.
      if (writeFilter(this.#filter) !== this.#shown) this.page = null;
      // The line comes back by itself, and so does the list.
      if (!this.problem.isFinal) this.#fetchSoon(1);
    } finally {
      this.loading = false;
    }
  }

  async #fetch(): Promise<number> {
    const fetch = ++this.#fetches;
    const filter = this.#filter;
    const address = `/api/sessions/${this.#sessionId}`;
    const [page, stage] = await Promise.all([
      api.get<DeskPage>(`${address}/questions`, { query: queryOf(filter, SIZE) }),
      api.get<StageView>(`${address}/stage`),
    ]);
    // Two reads, two revisions: from the older one on nothing is missed, and repeats do no harm.
    const revision = Math.min(page.revision, stage.revision);
    if (fetch === this.#fetches) {
      const later = this.#recent.since(revision);
      this.page = applyFacts(page, later, filter);
      this.#shown = writeFilter(filter);
      this.stage = applyToStage(stage, later);
      this.problem = null;
      if (!this.#chosen) void this.#loadChoices();
      if (!this.preview.scenes) void this.#loadPreview();
      this.#listen();
    }
    return revision;
  }

  /** Once there is something to keep in step; whom the server sent away does not come back alone. */
  #listen(): void {
    if (this.#listening || this.#closed) return;
    this.#listening = true;
    this.#connection.start();
  }

  /** @param failed how often in a row it has failed already */
  #fetchSoon(failed = 0): void {
    if (this.#timer !== undefined || this.#closed) return;
    const delay =
      failed === 0 ? SETTLING + Math.random() * JITTER : backoff(failed, false, Math.random);
    this.#timer = setTimeout(async () => {
      this.#timer = undefined;
      try {
        await this.#fetch();
      } catch (thrown) {
        const problem = Problem.of(thrown);
        if (problem.isFinal) this.problem = problem;
        else this.#fetchSoon(failed + 1);
      }
    }, delay);
  }

  #apply(told: Fact[]): void {
    const facts = (told as (Fact | QuestionFact)[]).filter(isQuestionFact);
    this.#recent.add(this.#connection.revision ?? 0, facts);
    this.choices.apply(facts);
    this.preview.apply(told);
    this.#gathered.add(facts);
    if (this.page && needsFetch(facts, this.#filter)) this.#fetchSoon();
  }

  /** What a command has made of questions on the screen, ahead of the facts about it. */
  #take(changes: Changed[]): void {
    for (const { question } of changes) this.opened?.hold(question);
    const held = changes.filter((change) =>
      this.page?.items.some(({ id }) => id === change.question.id),
    );
    if (held.length === 0) return;
    this.#recent.add((this.#connection.revision ?? 0) + 1, held);
    this.#renew(held);
  }

  #show(facts: QuestionFact[]): void {
    this.opened?.apply(facts);
    this.#renew(facts);
  }

  #renew(facts: QuestionFact[]): void {
    if (!this.page || !this.stage) return;
    const before = this.page.items;
    this.page = applyFacts(this.page, facts, this.#filter);
    this.stage = applyToStage(this.stage, facts);
    for (const { id } of this.page.items) {
      if (!before.some((item) => item.id === id)) this.fresh.add(id);
    }
    for (const id of this.fresh) {
      if (!this.page.items.some((item) => item.id === id)) this.fresh.delete(id);
    }
  }
}
