import type { Verdict } from './desk.ts';
import type { Answered } from './model.ts';
import type { Tone } from './signal.ts';

/** What the result screen says. */
export type Shown =
  | {
      kind: 'ADMITTED';
      admissionId: string;
      name: string;
      detail: string[];
      /** Null: a walk-in, who was not asked. */
      answered: Answered | null;
    }
  | { kind: 'UNDONE'; name: string }
  | { kind: 'VERDICT'; verdict: Verdict };

const DOUBTFUL = ['ALREADY_IN', 'OTHER_ROOM', 'PROPOSED', 'RENEWED'];

/** Answers after which nobody reckoned with them: they are let in, and it is said. */
const UNEXPECTED = ['DECLINED', 'NOT_YET'];

export function toneOf(shown: Shown): Tone {
  if (shown.kind === 'ADMITTED')
    return shown.answered && UNEXPECTED.includes(shown.answered) ? 'doubtful' : 'good';
  if (shown.kind === 'UNDONE') return 'doubtful';
  return DOUBTFUL.includes(shown.verdict.kind) ? 'doubtful' : 'bad';
}

/** The answer where it is worth a word: whoever accepted, or was not asked, is simply welcome. */
export function remarkable(answered: Answered | null): 'TENTATIVE' | 'DECLINED' | 'NOT_YET' | null {
  return answered === 'TENTATIVE' || answered === 'DECLINED' || answered === 'NOT_YET'
    ? answered
    : null;
}
