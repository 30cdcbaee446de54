import { api } from '#lib/api.ts';
import type { Fact } from '#lib/live/protocol.ts';
import type { SessionState } from '#lib/questions/model.ts';

export interface OwnRequest {
  id: string;
  state: 'WAITING' | 'CALLED' | 'SPEAKING' | 'DONE' | 'WITHDRAWN' | 'DECLINED';
  topic: string;
  speakerName: string;
  pointName: string | null;
  askedAt: string;
  declinedReason: string | null;
  place: number | null;
  placeIsExact: boolean;
  heldBackBy: 'POINT_READY' | 'SKIPPED' | null;
  decidedBy: Rule | null;
  moved: { reason: string } | null;
}

export type Rule =
  | 'POINT_READY'
  | 'SKIPPED'
  | 'PROVINCE_ROTATION'
  | 'FIRST_TIME'
  | 'KIND_ROTATION'
  | 'PROVINCE_TIME'
  | 'WAITING_TIME'
  | 'ARRIVAL'
  | 'BY_HAND';

interface Place {
  provinceName: string | null;
  pointName: string | null;
}

/** The head of the queue, as everybody is told it. */
export interface Queue {
  waiting: number;
  speaking: (Place & { speakerName: string; topic: string }) | null;
  next: Place[];
}

interface OwnFloor {
  revision: number;
  mayAsk: boolean;
  items: OwnRequest[];
  queue: Queue;
}

/** What a participant knows of the floor: the own requests, and who speaks. */
export class Floor {
  items: OwnRequest[] = [];
  queue: Queue = { waiting: 0, speaking: null, next: [] };
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
