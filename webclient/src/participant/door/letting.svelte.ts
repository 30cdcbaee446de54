import type { Courier, Doubled } from './courier.ts';
import type { Desk, Verdict } from './desk.ts';
import type { Person, WalkIn, Way } from './model.ts';
import { toneOf, type Shown } from './shown.ts';
import { signal } from './signal.ts';

/** A good result makes room by itself; others wait until somebody has read them. */
const GOOD_FOR = 5_000;

/** Letting people in: what is said of whoever stands there, and what was noted of them. */
export class Letting {
  shown = $state.raw<Shown | null>(null);
  /** The telephone could not keep it. */
  failed = $state(false);
  readonly #desk: Desk;
  readonly #courier: Courier;
  /** Whom the last admission let in; null: a walk-in. */
  #admitted: Person | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk, courier: Courier) {
    this.#desk = desk;
    this.#courier = courier;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.shown = null;
  }

  async check(typed: string, scanned: boolean): Promise<void> {
    let verdict = await this.#desk.judge(typed);
    if (verdict.kind === 'NOT_ON_LIST' && this.#courier.line === 'ONLINE') {
      await this.#courier.lookAnew();
      verdict = await this.#desk.judge(typed);
    }
    await this.#decide(verdict, scanned ? 'SCANNED' : 'TYPED');
  }

  async choose(person: Person): Promise<void> {
    await this.#decide(this.#desk.judgePerson(person.id), 'SEARCHED');
  }

  async letInAnyway(): Promise<void> {
    if (this.shown?.kind !== 'VERDICT' || !('person' in this.shown.verdict)) return;
    await this.#letIn(this.shown.verdict.person, 'SEARCHED');
  }

  /** Answers whether the walk-in was noted. */
  async letWalkIn(given: WalkIn): Promise<boolean> {
    const detail = given.unit ? [given.unit] : [];
    return this.#note(given.name, detail, null, () => this.#desk.admitWalkIn(given));
  }

  async undo(id: string, name: string): Promise<void> {
    try {
      await this.#desk.undo(id, name);
    } catch {
      this.failed = true;
      return;
    }
    this.#show({ kind: 'UNDONE', name });
    void this.#courier.go();
  }

  /** Another door was first: whoever still looks at a green answer has to know. */
  hear(doubled: readonly Doubled[]): void {
    const { shown } = this;
    if (shown?.kind !== 'ADMITTED' || !this.#admitted) return;
    const first = doubled.find(({ id }) => id === shown.admissionId);
    if (!first?.firstAt) return;
    this.#show({
      kind: 'VERDICT',
      verdict: {
        kind: 'ALREADY_IN',
        person: this.#admitted,
        presence: {
          admissionId: first.id,
          at: first.firstAt,
          place: first.firstPlace,
          waiting: false,
        },
      },
    });
  }

  async #decide(verdict: Verdict, way: Way): Promise<void> {
    if (verdict.kind === 'WELCOME') await this.#letIn(verdict.person, way);
    else this.#show({ kind: 'VERDICT', verdict });
  }

  async #letIn(person: Person, way: Way): Promise<void> {
    const detail = [person.position, person.unit, person.group].filter((one) => one !== null);
    await this.#note(person.name, detail, person, () => this.#desk.admit(person, way));
  }

  async #note(
    name: string,
    detail: string[],
    admitted: Person | null,
    work: () => Promise<string>,
  ): Promise<boolean> {
    let id: string;
    try {
      id = await work();
    } catch {
      // Nobody is told "let in" who was not kept.
      this.close();
      this.failed = true;
      signal('bad');
      return false;
    }
    this.#admitted = admitted;
    const answered = admitted?.answered ?? null;
    this.#show({ kind: 'ADMITTED', admissionId: id, name, detail, answered });
    void this.#courier.go();
    return true;
  }

  #show(next: Shown): void {
    clearTimeout(this.#timer);
    this.failed = false;
    this.shown = next;
    const tone = toneOf(next);
    signal(tone);
    if (tone === 'good') this.#timer = setTimeout(() => (this.shown = null), GOOD_FOR);
  }
}
