import { isPossible, type Move } from './moves.ts';
import type { QuestionState } from '#lib/questions/model.ts';

export type Shortcut =
  'next' | 'previous' | 'approve' | 'reject' | 'stage' | 'answer' | 'back' | 'help';

/** What each key does; the help lists them in this order. */
export const KEYS: readonly { key: string; shortcut: Shortcut }[] = [
  { key: 'j', shortcut: 'next' },
  { key: 'k', shortcut: 'previous' },
  { key: 'a', shortcut: 'approve' },
  { key: 'r', shortcut: 'reject' },
  { key: 's', shortcut: 'stage' },
  { key: 'd', shortcut: 'answer' },
  { key: 'u', shortcut: 'back' },
  { key: '?', shortcut: 'help' },
];

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog';

/** Null while somebody types or a dialog is open, with a modifier held, and for all other keys. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  if (event.defaultPrevented || event.isComposing) return null;
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.target instanceof Element && event.target.closest(TYPING)) return null;
  const shortcut = KEYS.find(({ key }) => key === event.key.toLowerCase())?.shortcut ?? null;
  // A key held down walks through the list but does not go on approving.
  const walks = shortcut === 'next' || shortcut === 'previous';
  return event.repeat && !walks ? null : shortcut;
}

/** The step that a shortcut means for a question in this state; null when there is none. */
export function moveOf(shortcut: Shortcut, state: QuestionState): Move | null {
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
    case 'next':
    case 'previous':
    case 'help':
      return null;
  }
}
