import { newId } from '../newid.ts';
import { storage } from '../storage.ts';
import { Apart } from './apart.ts';
import { Lead } from './lead.ts';
import type { Command } from './protocol.ts';

export interface Entry {
  id: string;
  command: Command;
  /** When it was handed in, in milliseconds: the order of sending. */
  at: number;
  /** What commands take each other's place: they go one after another; PROTOCOL.md, rule M8. */
  about?: string;
  /** Bears its sender's name, or must not: the two go apart; PROTOCOL.md, rule Q30. */
  veil?: 'names' | 'hides';
  /** Nobody waits for it: a hint of what somebody looks at. */
  aside?: true;
  /** The newest thing of its kind that was known by then, in the server's time. */
  after?: string;
  /** How often an error of the server's own was the answer. */
  errors?: number;
  /** Set once the server has refused it: kept until somebody has seen why. */
  refused?: { code: string; params: Record<string, unknown> };
  /** The browser would not store it: it lives as long as the page does. */
  unkept?: true;
}

/** What its sender knows of a command that the server need not. */
export type Known = Pick<Entry, 'about' | 'after' | 'aside' | 'veil'>;

/**
 * Commands that the server has not yet answered. With a name they survive closing the page: one
 * localStorage item per command, so that two tabs of one person never overwrite each other. All
 * tabs show the same commands, and one of them sends them; PROTOCOL.md, rule Q29.
 * The name must tell session and person apart.
 */
export class Outbox {
  /** Called when another tab has added or settled something, or has left the sending to this one. */
  onchange: () => void = () => undefined;
  /** How long what hides its sender keeps away from what named them. */
  readonly apart: Apart;
  readonly #entries = new Map<string, Entry>();
  readonly #prefix: string | null;
  #lead: Lead | undefined;

  constructor(name: string | null = null) {
    this.#prefix = name === null ? null : `outbox:${name}:`;
    this.apart = new Apart(name);
    this.#read();
  }

  /** From now on this tab hears of the others. */
  open(): void {
    if (this.#prefix === null || this.#lead) return;
    globalThis.addEventListener?.('storage', this.#heard);
    globalThis.document?.addEventListener('visibilitychange', this.#heard);
    this.#lead = new Lead(this.#prefix, () => this.onchange());
  }

  close(): void {
    globalThis.removeEventListener?.('storage', this.#heard);
    globalThis.document?.removeEventListener('visibilitychange', this.#heard);
    this.#lead?.end();
    this.#lead = undefined;
  }

  /** Whether this tab is the one to send it. */
  sends(entry: Entry): boolean {
    return this.#prefix === null || entry.unkept === true || this.#lead?.leads === true;
  }

  /** In the order they were handed in. */
  list(): Entry[] {
    return [...this.#entries.values()].sort((one, other) => one.at - other.at);
  }

  /** Those still to be answered. */
  waiting(): Entry[] {
    return this.list().filter((entry) => !entry.refused);
  }

  add(command: Command, known: Known = {}): Entry {
    const last = this.list().at(-1)?.at ?? 0;
    const entry = { ...known, id: newId(), command, at: Math.max(Date.now(), last + 1) };
    this.#keep(entry);
    return entry;
  }

  /** The server ran into an error over it; how often by now. */
  failed(entry: Entry): number {
    const errors = (entry.errors ?? 0) + 1;
    this.#keep({ ...entry, errors });
    return errors;
  }

  refuse(entry: Entry, refused: NonNullable<Entry['refused']>): Entry {
    const kept = { ...entry, refused };
    this.#keep(kept);
    return kept;
  }

  remove(id: string): void {
    this.#entries.delete(id);
    if (this.#prefix !== null) storage.remove(this.#prefix + id);
  }

  #keep(entry: Entry): void {
    const kept =
      this.#prefix === null || storage.write(this.#prefix + entry.id, JSON.stringify(entry));
    this.#entries.set(entry.id, kept ? entry : { ...entry, unkept: true });
  }

  #heard = (event: Event | StorageEvent): void => {
    const key = event.type === 'storage' ? (event as StorageEvent).key : null;
    if (key !== null && !key.startsWith(this.#prefix ?? '')) return;
    this.#read();
    this.onchange();
  };

  /** What is stored counts; beside it what could not be stored. */
  #read(): void {
    if (this.#prefix === null) return;
    for (const [id, { unkept }] of this.#entries) if (!unkept) this.#entries.delete(id);
    for (const key of storage.keys(this.#prefix)) this.#restore(key);
  }

  #restore(key: string): void {
    try {
      const entry: Entry = JSON.parse(storage.read(key) ?? '');
      this.#entries.set(entry.id, entry);
    } catch {
      // Written by something else: it can never be sent.
      storage.remove(key);
    }
  }
}
