import { SvelteMap } from 'svelte/reactivity';
import { Problem } from '#lib/problem.ts';
import { problemWords } from '#lib/problems/words.ts';
import type { Question } from '#lib/questions/model.ts';
import { toasts } from '#ui/toasts.svelte.ts';
import { t } from '../words.ts';
import { Conflicts } from './conflicts.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import type { Deed, Done, Seen } from './doing.svelte.ts';
import type { Move } from './moves.ts';
import { landing } from './ordering.svelte.ts';

/** What a moderator does at the desk, and what is asked before it is done. */
export class Acting {
  /** Chosen for merging, on whatever page. */
  readonly marked = new SvelteMap<string, Question>();
  /** Of this one the reason is asked for. */
  rejecting = $state.raw<Question | null>(null);
  /** It would take the place of what the hall sees. */
  airing = $state.raw<Question | null>(null);
  /** Of these is asked which one leads. */
  merging = $state.raw<Question[] | null>(null);
  /** What was taken back last. */
  undone = $state.raw<Done | null>(null);
  undoing = $state(false);
  readonly conflicts: Conflicts;
  readonly #desk: Desk;

  readonly #mayModerate: boolean;

  constructor(desk: Desk, mayModerate: boolean) {
    this.#desk = desk;
    this.#mayModerate = mayModerate;
    this.conflicts = new Conflicts((commandId) => desk.doing.isOwn(commandId));
  }

  /** Whether it was done; what others did meanwhile was asked about. */
  change(question: Question, deed: Deed, fields: Record<string, unknown> = {}): Promise<boolean> {
    return this.#attempt(deed, [seenOf(question)], ([seen]) =>
      seen ? this.#desk.doing.change(seen, deed, fields) : Promise.resolve(false),
    );
  }

  act(question: Question, move: Move): void {
    if (move === 'reject') this.rejecting = question;
    else if (move === 'stage' && this.#desk.preview.inTheWay) this.airing = question;
    else void this.change(question, move);
  }

  /** From the strip that shows what is on stage; it is known there without a version. */
  actOnStage(id: string, move: Move): void {
    const known = this.#desk.find(id);
    if (known) void this.change(known, move);
    else void this.#attempt(move, [], () => this.#desk.doing.moveBlindly(id, move));
  }

  mark(question: Question, on: boolean): void {
    if (on) this.marked.set(question.id, question);
    else this.marked.delete(question.id);
  }

  askForLead(): void {
    if (this.marked.size > 1) this.merging = [...this.marked.values()];
    else toasts.show(t('marked.needed'), 'info');
  }

  async merge(lead: Question, others: Question[]): Promise<boolean> {
    const done = await this.#attempt(
      'merge',
      [lead, ...others].map(seenOf),
      ([into, ...questions]) =>
        into ? this.#desk.doing.merge(into, questions) : Promise.resolve(false),
    );
    if (done) this.marked.clear();
    return done;
  }

  /** How a question is put into the stage's preview, where it can be. */
  preparing({ id, state }: Question): (() => void) | undefined {
    if (!this.#mayModerate || !this.#desk.preview.takes(id, state)) return undefined;
    return () => void this.#prepare(id);
  }

  /** Places it before the row that has this index. */
  async drop(id: string, index: number): Promise<void> {
    const { page } = this.#desk;
    if (!page) return;
    const after = landing(page.items, page.page, id, index);
    const question = page.items.find((item) => item.id === id);
    if (question && after !== undefined) await this.change(question, 'place', { after });
  }

  async undo(): Promise<void> {
    if (this.undoing) return;
    this.undoing = true;
    try {
      const back = await this.#desk.doing.undo();
      if (back) this.undone = back;
      else toasts.show(problemWords({ code: 'question.nothing_to_undo', params: {} }), 'info');
    } catch (thrown) {
      toasts.show(t('undo.refused', { why: problemWords(Problem.of(thrown)) }), 'danger');
    } finally {
      this.undoing = false;
    }
  }

  async #prepare(id: string): Promise<void> {
    try {
      await this.#desk.preview.prepare((version) => this.#desk.doing.prepare(id, version));
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (problem.code === 'request.stale') toasts.show(t('preview.changed'), 'info');
      else complain(problem);
    }
  }

  async #attempt(deed: Deed, seen: Seen[], work: (seen: Seen[]) => Promise<boolean>) {
    try {
      const done = await this.conflicts.attempt(deed, seen, work);
      if (done) this.undone = null;
      return done;
    } catch (thrown) {
      // A refusal is shown with its question; elsewhere only where that is out of sight by now.
      if (!seen.some(({ questionId }) => this.#isInSight(questionId))) complain(Problem.of(thrown));
      return false;
    }
  }

  #isInSight(id: string): boolean {
    const { opened, page } = this.#desk;
    return opened?.id === id || (page?.items.some((item) => item.id === id) ?? false);
  }
}

function seenOf({ id, moderation }: Question): Seen {
  return { questionId: id, version: moderation.version };
}

function complain(problem: Problem): void {
  toasts.show(problemWords(problem), 'danger');
}
