import { SvelteMap } from 'svelte/reactivity';
import type { Question } from '#lib/questions/model.ts';

/** What can be written about a question. */
export type Writing = 'text' | 'briefing' | 'assignment' | 'answer';

/** What somebody has begun to write about a question. */
export class Draft {
  /** The question as it was then: what came since is asked about, not overwritten. */
  readonly seen: Question;
  text = $state('');
  /** The organization, or the person, that the text goes with. */
  who = $state('');
  #fresh = true;

  constructor(seen: Question, text: string | null, who: string | null = null) {
    this.seen = seen;
    this.text = text ?? '';
    this.who = who ?? '';
  }

  /** Its field has the focus once: whoever comes by later does not begin to type in it. */
  takeFocus(): boolean {
    const fresh = this.#fresh;
    this.#fresh = false;
    return fresh;
  }
}

/** Drafts wait while other questions are looked at, until they are saved or given up. */
export class Drafts {
  readonly #kept = new SvelteMap<string, Draft>();

  get some(): boolean {
    return this.#kept.size > 0;
  }

  of(id: string, writing: Writing): Draft | undefined {
    return this.#kept.get(keyOf(id, writing));
  }

  /** What was begun before goes on. */
  begin(question: Question, writing: Writing) {
    const key = keyOf(question.id, writing);
    if (!this.#kept.has(key)) this.#kept.set(key, newDraft(question, writing));
  }

  end(id: string, writing: Writing) {
    this.#kept.delete(keyOf(id, writing));
  }
}

const kept = new SvelteMap<string, Drafts>();

/** Those of a person at a session's desk: they wait as well while other pages are looked at. */
export function draftsOf(person: string, sessionId: string): Drafts {
  const key = `${person} ${sessionId}`;
  const drafts = kept.get(key) ?? new Drafts();
  kept.set(key, drafts);
  return drafts;
}

function keyOf(id: string, writing: Writing): string {
  return `${writing}:${id}`;
}

function newDraft(question: Question, writing: Writing): Draft {
  const { briefing, assignment, answer } = question.moderation;
  switch (writing) {
    case 'text':
      return new Draft(question, question.text);
    case 'briefing':
      return new Draft(question, briefing);
    case 'assignment':
      return new Draft(question, assignment?.note ?? null, assignment?.organizationId);
    case 'answer':
      return new Draft(question, answer?.note ?? null, answer?.by);
  }
}
