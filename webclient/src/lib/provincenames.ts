import { fold, matches } from './text.ts';

/** What people call a province besides its name and its initials; both folded. */
const NICKNAMES: Record<string, string[]> = {
  'ho chi minh': ['sai gon', 'sg', 'tphcm', 'tp hcm', 'hcmc'],
  hue: ['tth'],
  'bac kan': ['bac can'],
  'dak lak': ['dac lac'],
  'dak nong': ['dac nong'],
};

/**
 * Whether somebody who typed `query` may mean the province of this name: by the beginnings of its
 * words, its initials (hcm, brvt), without the spaces (hanoi), or by a name of everyday speech.
 */
export function isProvince(name: string, query: string): boolean {
  if (matches(name, query)) return true;
  const typed = plain(query);
  if (typed === '') return false;
  const own = plain(name.replace(/^(tỉnh|thành phố|tp\.?)\s+/i, ''));
  const initials = own.split(' ').map(([first]) => first);
  if (initials.length > 1 && initials.join('') === together(typed)) return true;
  return [own, ...(NICKNAMES[own] ?? [])].some((known) =>
    together(known).startsWith(together(typed)),
  );
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\s\-–.,()]+/g, ' ')
    .trim();
}

function together(text: string): string {
  return text.replaceAll(' ', '');
}
