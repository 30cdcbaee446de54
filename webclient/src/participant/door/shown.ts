import type { Verdict } from './desk.ts';
import type { Tone } from './signal.ts';

/** What the result screen says. */
export type Shown =
  | { kind: 'ADMITTED'; admissionId: string; name: string; detail: string[]; walkIn: boolean }
  | { kind: 'UNDONE'; name: string }
  | { kind: 'VERDICT'; verdict: Verdict };

const DOUBTFUL = ['ALREADY_IN', 'OTHER_ROOM', 'PROPOSED'];

export function toneOf(shown: Shown): Tone {
  if (shown.kind === 'ADMITTED') return 'good';
  if (shown.kind === 'UNDONE') return 'doubtful';
  return DOUBTFUL.includes(shown.verdict.kind) ? 'doubtful' : 'bad';
}
