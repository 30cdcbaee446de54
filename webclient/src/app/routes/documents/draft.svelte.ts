import { api } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';
import type { DocumentText, DocumentView, Part } from './types.ts';

/** Milliseconds without a key. */
const PAUSE = 1_200;

/**
 * A draft while somebody writes it: it is saved whenever the typing pauses, one save at a time, and
 * what could not be saved stays in the form. Made while a component is being set up.
 */
export class Draft {
  text = $state<DocumentText>() as DocumentText;
  saving = $state(false);
  problem = $state.raw<Problem | null>(null);

  readonly #id: string;
  readonly #onsaved: (saved: DocumentView) => void;
  #version: number;
  #saved: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | undefined;

  constructor(document: DocumentView, onsaved: (saved: DocumentView) => void) {
    this.#id = document.id;
    this.#version = document.version;
    this.text = structuredClone(document.text);
    this.#saved = JSON.stringify(document.text);
    this.#onsaved = onsaved;
    $effect(() => {
      // Follows everything in it.
      const written = JSON.stringify(this.text);
      if (written === this.#saved) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.save(), PAUSE);
    });
    $effect(() => () => {
      clearTimeout(this.#timer);
      // Who leaves the page in the middle of a word keeps it.
      void this.save();
    });
  }

  get version(): number {
    return this.#version;
  }

  get unsaved(): boolean {
    return JSON.stringify(this.text) !== this.#saved;
  }

  /** What has to be there before it can be issued, and is not. */
  get missing(): Part[] {
    const { text } = this;
    const plain: Part[] = ['body', 'abbreviation', 'place', 'subject', 'text', 'signatory'];
    const empty = plain.filter((part) => !String(text[part]).trim());
    return text.capacity.some((line) => line.trim()) ? empty : [...empty, 'capacity'];
  }

  /** Whether everything is saved now. */
  async save(): Promise<boolean> {
    clearTimeout(this.#timer);
    // Several may wait for the same one; the first of them to go on is the next to wait for.
    while (this.#running) await this.#running;
    if (!this.unsaved) return true;
    this.#running = this.#send().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #send(): Promise<boolean> {
    this.saving = true;
    const written = JSON.stringify(this.text);
    try {
      const saved = await api.put<DocumentView>(`/api/documents/${this.#id}`, {
        text: JSON.parse(written),
        version: this.#version,
      });
      this.#version = saved.version;
      this.#saved = written;
      this.problem = null;
      this.#onsaved(saved);
      return true;
    } catch (thrown) {
      this.problem = Problem.of(thrown);
      return false;
    } finally {
      this.saving = false;
    }
  }

  /** Takes what somebody else has saved instead of what is written here. */
  take(newest: DocumentView): void {
    this.#version = newest.version;
    this.#saved = JSON.stringify(newest.text);
    this.text = structuredClone(newest.text);
    this.problem = null;
  }
}
