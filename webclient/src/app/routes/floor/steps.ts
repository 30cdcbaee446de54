import type { FloorState } from '#lib/floor/model.ts';
import { takesLetters } from '../../keys/typing.ts';

export type Step =
  'call' | 'uncall' | 'start' | 'finish' | 'resume' | 'skip' | 'decline' | 'reconsider';
export type Move = 'UP' | 'DOWN' | 'NEXT';
/** What is done to a request; moves need a reason, as a decline does. */
export type Action = Step | Move | 'unmove';

/** The buttons of a request, the usual one first. */
export function stepsFrom(state: FloorState): Step[] {
  switch (state) {
    case 'WAITING':
      return ['call'];
    case 'CALLED':
      return ['start', 'skip', 'uncall'];
    case 'SPEAKING':
      return ['finish'];
    case 'DONE':
      return ['resume'];
    case 'DECLINED':
      return ['reconsider'];
    case 'WITHDRAWN':
      return [];
  }
}

export function needsReason(action: Action): boolean {
  return action === 'decline' || action === 'UP' || action === 'DOWN' || action === 'NEXT';
}

const KEYS = {
  j: 'next',
  k: 'previous',
  c: 'call',
  s: 'start',
  e: 'finish',
  b: 'skip',
  u: 'uncall',
  d: 'decline',
  n: 'NEXT',
  '?': 'help',
} as const;
export type Shortcut = (typeof KEYS)[keyof typeof KEYS];
/** What each key does; the help lists them in this order. */
export const SHORTCUTS = Object.entries(KEYS) as [string, Shortcut][];

/** Null while somebody types or a dialog is open, with a modifier held, and for all other keys. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (takesLetters(event.target)) return null;
  const shortcut = (KEYS as Record<string, Shortcut>)[event.key.toLowerCase()] ?? null;
  const walks = shortcut === 'next' || shortcut === 'previous';
  return event.repeat && !walks ? null : shortcut;
}

/** Whether a shortcut means anything for a request in this state. */
export function isPossible(action: Action, state: FloorState): boolean {
  switch (action) {
    case 'UP':
    case 'DOWN':
    case 'NEXT':
    case 'unmove':
      return state === 'WAITING';
    case 'decline':
      return state === 'WAITING' || state === 'CALLED';
    case 'call':
    case 'uncall':
    case 'start':
    case 'finish':
    case 'resume':
    case 'skip':
    case 'reconsider':
      return stepsFrom(state).includes(action);
  }
}
