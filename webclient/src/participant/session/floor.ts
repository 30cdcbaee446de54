import { api } from '#lib/api.ts';
import type { OwnFloor, OwnRequest, Queue } from '#lib/floor/model.ts';
import type { Fact } from '#lib/live/protocol.ts';
import type { SessionState } from '#lib/questions/model.ts';

/** What a participant knows of the floor: the own requests, and who speaks. */
export class Floor {
  items: OwnRequest[] = [];
  queue: Queue = { waiting: 0, speaking: null, called: [], next: [] };
  #early = false;
  readonly #path: string;

  constructor(session: string) {
    this.#path = `/api/sessions/${session}/floor`;
  }

  async load(): Promise<number> {
    const { revision, mayAsk, items, queue } = await api.get<OwnFloor>(`${this.#path}/mine`);
    this.#early = mayAsk;
    this.items = items;
    this.queue = queue;
    return revision;
  }

  /** Where somebody of the own province may sit; the newest word of the server wins. */
  seats(q: string): Promise<{ id: string; name: string }[]> {
    return api.get(`${this.#path}/seats`, { query: { q } });
  }

  takesRequests(session: SessionState): boolean {
    return session === 'LIVE' || (session === 'PLANNED' && this.#early);
  }

  apply(fact: Fact): void {
    if (fact.type === 'floor.own') this.show(fact['request'] as OwnRequest);
    if (fact.type === 'floor.queue') this.queue = fact['queue'] as Queue;
  }

  show(request: OwnRequest): void {
    this.items = [request, ...this.items.filter(({ id }) => id !== request.id)];
  }

  /** An older acknowledgement must not hide what has become of it since. */
  acknowledge(request: OwnRequest): void {
    const isNew = !this.items.some(({ id }) => id === request.id);
    if (isNew || request.state === 'WITHDRAWN') this.show(request);
  }
}
