import { fold, matches, normalise } from './text.ts';

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
  const own = bare(name);
  const initials = own.split(' ').map(([first]) => first);
  if (initials.length > 1 && initials.join('') === together(typed)) return true;
  return known(own).some((call) => together(call).startsWith(together(typed)));
}

/**
 * How far the name of a province is from what was typed, of those that it may mean: the name itself
 * comes first, then what begins with it, word by word before letter by letter. What is alike goes by
 * the accents, where any were typed.
 */
export function distance(name: string, query: string): number {
  const typed = plain(query);
  const calls = known(bare(name));
  const steps = [
    calls.some((call) => together(call) === together(typed)),
    calls.some((call) => call.startsWith(`${typed} `)),
    calls.some((call) => together(call).startsWith(together(typed))),
    true,
  ];
  const accented = normalise(query).toLowerCase();
  const differs =
    accented !== fold(query) && !normalise(name).toLowerCase().includes(accented) ? 1 : 0;
  return 2 * steps.indexOf(true) + differs;
}

/** The names by which a province goes. */
function known(own: string): string[] {
  return [own, ...(NICKNAMES[own] ?? [])];
}

function bare(name: string): string {
  return plain(name.replace(/^(tỉnh|thành phố|tp\.?)\s+/i, ''));
}

function plain(text: string): string {
  return fold(text)
    .replace(/[\s\-–.,()]+/g, ' ')
    .trim();
}

function together(text: string): string {
  return text.replaceAll(' ', '');
}
