import { compareInstants } from '#lib/instants.ts';
import type { Change, Waiting } from './model.ts';

/** When somebody came in, and where. */
export interface Presence {
  admissionId: string;
  at: string;
  place: string | null;
  /** Noted on this telephone, and not acknowledged yet. */
  waiting: boolean;
}

/** Who came in: what the server told, and what was noted on this telephone and waits. */
export class Book {
  readonly #changes = new Map<string, Change>();
  /** Of each delegate the admissions that the server told of. */
  readonly #told = new Map<string, Set<string>>();
  #waiting: readonly Waiting[] = [];

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  set waiting(waiting: readonly Waiting[]) {
    this.#waiting = waiting;
  }

  get(admissionId: string): Change | undefined {
    return this.#changes.get(admissionId);
  }

  /** The first of all admissions of the delegate that stand, as far as is known here. */
  presence(delegateId: string): Presence | null {
    const told = [...(this.#told.get(delegateId) ?? [])]
      .map((id) => this.#changes.get(id))
      .filter((change) => change?.counts && !this.isUndoneHere(change.id))
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

  /** How many delegates are in, and how many others. */
  count(sessionId: string | undefined): { in: number; walkIns: number } {
    const present = new Set<string>();
    let walkIns = 0;
    for (const change of this.#changes.values()) {
      if (!change.counts || this.isUndoneHere(change.id)) continue;
      if (change.delegateId) present.add(change.delegateId);
      else walkIns++;
    }
    for (const { entry, sessionId: noted } of this.#own()) {
      if (noted !== sessionId || this.#changes.has(entry.id)) continue;
      if (entry.kind === 'WALK_IN') walkIns++;
      else if (entry.delegateId) present.add(entry.delegateId);
    }
    return { in: present.size, walkIns };
  }

  isUndoneHere(admissionId: string): boolean {
    return this.#waiting.some(({ entry }) => entry.kind === 'UNDO' && entry.id === admissionId);
  }

  take(change: Change): void {
    this.#changes.set(change.id, change);
    if (!change.delegateId) return;
    const told = this.#told.get(change.delegateId) ?? new Set();
    this.#told.set(change.delegateId, told.add(change.id));
  }

  /** What the server told; what waits stays. */
  forget(): void {
    this.#changes.clear();
    this.#told.clear();
  }

  /** What waits and was not undone. */
  #own(): Waiting[] {
    return this.#waiting.filter(
      ({ entry }) => entry.kind !== 'UNDO' && !this.isUndoneHere(entry.id),
    );
  }
}
