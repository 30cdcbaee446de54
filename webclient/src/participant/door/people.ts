import { fold } from '#lib/text.ts';
import type { Part, Person } from './model.ts';

interface Known {
  person: Person;
  /** For searching. */
  words: string;
}

const MOST_FOUND = 20;

/** The list of a door, in its parts. */
export class People {
  readonly digests = new Map<string, string>();
  readonly #people = new Map<string, Known>();
  readonly #byHash = new Map<string, string>();
  readonly #byFormerHash = new Map<string, string>();
  readonly #parts = new Map<string, Part>();

  get(id: string): Person | undefined {
    return this.#people.get(id)?.person;
  }

  /** Whose pass that is. */
  ofPass(hash: string): Person | undefined {
    return this.get(this.#byHash.get(hash) ?? '');
  }

  /** Whose pass that was before a newer one was given. */
  ofFormerPass(hash: string): Person | undefined {
    return this.get(this.#byFormerHash.get(hash) ?? '');
  }

  get expected(): number {
    return [...this.#people.values()].filter(({ person }) => person.state === 'NAMED').length;
  }

  /** People whose name or unit has all the words, accents and case aside. */
  search(query: string): Person[] {
    const parts = fold(query).split(/\s+/).filter(Boolean);
    if (parts.length === 0) return [];
    const found: Person[] = [];
    for (const { person, words } of this.#people.values()) {
      if (!parts.every((part) => words.includes(` ${part}`))) continue;
      // A substitute who was refused is nobody to look for.
      if (person.state === 'REFUSED') continue;
      found.push(person);
      if (found.length >= MOST_FOUND) break;
    }
    return found;
  }

  take(name: string, part: Part): void {
    for (const person of this.#parts.get(name)?.people ?? []) {
      this.#people.delete(person.id);
      this.#byHash.delete(person.hash);
      for (const hash of person.former) this.#byFormerHash.delete(hash);
    }
    this.#parts.set(name, part);
    this.digests.set(name, part.digest);
    for (const person of part.people) {
      const words = ` ${fold(`${person.name} ${person.unit ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
      this.#people.set(person.id, { person, words });
      this.#byHash.set(person.hash, person.id);
      for (const hash of person.former) this.#byFormerHash.set(hash, person.id);
    }
  }

  forget(): void {
    this.#people.clear();
    this.#byHash.clear();
    this.#byFormerHash.clear();
    this.#parts.clear();
    this.digests.clear();
  }
}
