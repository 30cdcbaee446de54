import { Problem } from '#lib/problem.ts';
import type { Asking } from '#lib/questions/model.ts';

export const SWITCHES = ['open', 'beforeStart', 'afterEnd', 'hiddenAllowed'] as const;
/** Each with its range, and whether it may be left empty: no limit. */
export const NUMBERS = [
  { name: 'mostOpen', least: 1, most: 50, mayBeEmpty: false },
  { name: 'mostInAll', least: 1, most: 100, mayBeEmpty: true },
  { name: 'pauseSeconds', least: 0, most: 3_600, mayBeEmpty: false },
  { name: 'mostVotes', least: 1, most: 1_000, mayBeEmpty: true },
] as const;

type Switch = (typeof SWITCHES)[number];
type Figure = (typeof NUMBERS)[number]['name'];

/** The settings as they are typed. */
export type Draft = Record<Switch, boolean> & Record<Figure, string>;

export function draftOf(settings: Asking): Draft {
  const written = (value: number | null) => (value === null ? '' : String(value));
  return {
    ...settings,
    mostOpen: written(settings.mostOpen),
    mostInAll: written(settings.mostInAll),
    pauseSeconds: written(settings.pauseSeconds),
    mostVotes: written(settings.mostVotes),
  };
}

/** What was typed; throws what the server would say of a number that cannot be. */
export function settingsOf(draft: Draft): Asking {
  const faults: Record<string, string> = {};
  const figures = {} as Record<Figure, number | null>;
  for (const { name, least, most, mayBeEmpty } of NUMBERS) {
    const typed = draft[name].trim().replace(/[.,](?=\d{3}$)/, '');
    const value = typed === '' && mayBeEmpty ? null : /^\d+$/.test(typed) ? Number(typed) : NaN;
    if (value !== null && !(value >= least && value <= most)) {
      faults[`settings.${name}`] = `Range:${least}:${most}`;
    }
    figures[name] = value;
  }
  if (Object.keys(faults).length > 0) {
    throw new Problem('request.invalid_fields', 400, { fields: faults });
  }
  const { mostInAll, mostVotes } = figures;
  const [mostOpen, pauseSeconds] = [figures.mostOpen ?? 1, figures.pauseSeconds ?? 0];
  return { ...draft, mostOpen, mostInAll, pauseSeconds, mostVotes };
}
