import type { Programme } from '../model.ts';

/** Somebody whose name could be shown. */
export interface Suggested {
  name: string;
  place: string;
}

/** Who speaks in the item that runs, in those that follow, then in the others; each once. */
export function speakersOf({ items }: Programme): Suggested[] {
  const present = Math.max(
    0,
    items.findIndex(({ state }) => state === 'RUNNING'),
  );
  const ordered = [...items.slice(present), ...items.slice(0, present)];
  const names = ordered.flatMap(({ speaker, state }) =>
    speaker && state !== 'CUT' ? [speaker] : [],
  );
  return [...new Set(names)].slice(0, 6).map(apart);
}

/** "Ông Nguyễn Văn A, Giám đốc Sở" is a name and what goes below it. */
function apart(speaker: string): Suggested {
  const comma = speaker.indexOf(',');
  if (comma < 0) return { name: speaker, place: '' };
  return { name: speaker.slice(0, comma).trim(), place: speaker.slice(comma + 1).trim() };
}
