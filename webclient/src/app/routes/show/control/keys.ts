export type Key = 'take' | 'back' | 'timer';

const KEYS: Record<string, Key> = { t: 'take', b: 'back', p: 'timer' };

/** What a key means on the control page; nothing while somebody types or holds another key. */
export function keyOf(event: KeyboardEvent): Key | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing)
    return null;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog[open]')) {
    return null;
  }
  return KEYS[event.key.toLowerCase()] ?? null;
}
