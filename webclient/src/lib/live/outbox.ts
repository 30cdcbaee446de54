import { newId } from '../newid.ts';
import { storage } from '../storage.ts';
import type { Command } from './protocol.ts';

export interface Entry {
  id: string;
  command: Command;
  /** When it was handed in, in milliseconds: the order of sending. */
  at: number;
  /** Set once the server has refused it: kept until somebody has seen why. */
  refused?: { code: string; params: Record<string, unknown> };
  /** The browser would not store it: it lives as long as the page does. */
  unkept?: true;
}

/**
 * Commands that the server has not yet answered. With a name they survive closing the page: one
 * localStorage item per command, so that two tabs of one person never overwrite each other.
 * The name must tell session and person apart.
 */
export class Outbox {
  readonly #entries = new Map<string, Entry>();
  readonly #prefix: string | null;

  constructor(name: string | null = null) {
    this.#prefix = name === null ? null : `outbox:${name}:`;
    if (this.#prefix === null) return;
    for (const key of storage.keys(this.#prefix)) this.#restore(key);
  }

  /** In the order they were handed in. */
  list(): Entry[] {
    return [...this.#entries.values()].sort((one, other) => one.at - other.at);
  }

  /** Those still to be answered. */
  waiting(): Entry[] {
    return this.list().filter((entry) => !entry.refused);
  }

  add(command: Command): Entry {
    const last = this.list().at(-1)?.at ?? 0;
    const entry = { id: newId(), command, at: Math.max(Date.now(), last + 1) };
    this.#keep(entry);
    return entry;
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
