import { isPossible, type Move } from './moves.ts';
import type { DeskState } from '#lib/questions/model.ts';
import { takesLetters } from '../../../keys/typing.ts';

export type Shortcut =
  | 'next'
  | 'previous'
  | 'detail'
  | 'approve'
  | 'reject'
  | 'stage'
  | 'preview'
  | 'answer'
  | 'back'
  | 'edit'
  | 'brief'
  | 'label'
  | 'pin'
  | 'mark'
  | 'merge'
  | 'up'
  | 'down'
  | 'search'
  | 'undo'
  | 'help';

/** What each letter does. */
const KEYS: readonly { key: string; shortcut: Shortcut }[] = [
  { key: 'j', shortcut: 'next' },
  { key: 'k', shortcut: 'previous' },
  { key: 'o', shortcut: 'detail' },
  { key: 'a', shortcut: 'approve' },
  { key: 'r', shortcut: 'reject' },
  { key: 's', shortcut: 'stage' },
  { key: 'v', shortcut: 'preview' },
  { key: 'd', shortcut: 'answer' },
  { key: 'u', shortcut: 'back' },
  { key: 'e', shortcut: 'edit' },
  { key: 'b', shortcut: 'brief' },
  { key: 'l', shortcut: 'label' },
  { key: 'p', shortcut: 'pin' },
  { key: 'x', shortcut: 'mark' },
  { key: 'm', shortcut: 'merge' },
  { key: '/', shortcut: 'search' },
  { key: '?', shortcut: 'help' },
];

/** As the help lists them: the letters, then those with a second key held. */
export const SHORTCUTS: typeof KEYS = [
  ...KEYS,
  { key: 'Alt ↑', shortcut: 'up' },
  { key: 'Alt ↓', shortcut: 'down' },
  { key: 'Ctrl Z', shortcut: 'undo' },
];

/** Null while somebody types or a dialog is open, with a modifier held, and for all other keys. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (takesLetters(event.target)) return null;
  const chord = chordOf(event);
  if (chord) return chord;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const shortcut = KEYS.find(({ key }) => key === event.key.toLowerCase())?.shortcut ?? null;
  // A key held down walks through the list but does not go on approving.
  const walks = shortcut === 'next' || shortcut === 'previous';
  return event.repeat && !walks ? null : shortcut;
}

/** Whether it is a single letter, which can be switched off. */
export function isLetter(shortcut: Shortcut): boolean {
  return KEYS.some((known) => known.shortcut === shortcut);
}

function chordOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Shortcut | null {
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return 'undo';
  if (!altKey || ctrlKey || metaKey) return null;
  if (key === 'ArrowUp') return 'up';
  return key === 'ArrowDown' ? 'down' : null;
}

/** The step that a shortcut means for a question in this state; null when there is none. */
export function moveOf(shortcut: Shortcut, state: DeskState): Move | null {
  switch (shortcut) {
    case 'approve':
    case 'reject':
    case 'stage':
    case 'answer':
      return isPossible(shortcut, state) ? shortcut : null;
    case 'back':
      return (
        (['unstage', 'reconsider', 'reopen'] as const).find((move) => isPossible(move, state)) ??
        null
      );
    default:
      return null;
  }
}
