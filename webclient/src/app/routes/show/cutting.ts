import type { Programme, ShowItem } from './model.ts';
import { paceOf, tardiness } from './pace.ts';

const MINUTE = 60_000;

/** One way to save time: an item that gets fewer minutes, or none. */
export interface Saving {
  item: ShowItem;
  /** Null: it is left out. */
  minutes: number | null;
  saves: number;
}

export interface Advice {
  savings: Saving[];
  /** When the session ends if all of it is done. */
  endsAt: number;
  /** Whether that is in time. */
  enough: boolean;
}

/**
 * What to cut so that the session ends in time: shortening harms less than leaving out, and few
 * items are better than many. Null where it ends in time anyway.
 */
export function adviceFor(programme: Programme, now: number): Advice | null {
  const { over } = paceOf(programme, now);
  if (tardiness(over) !== 'late') return null;
  const toCome = programme.items.filter(({ state }) => state === 'PLANNED');
  const savings = choose(shortenings(toCome), omissions(toCome), Math.ceil(over / MINUTE));
  const { endsAt, over: left } = paceOf(after(programme, savings), now);
  return { savings, endsAt, enough: tardiness(left) !== 'late' };
}

function choose(shorter: Saving[], without: Saving[], needed: number): Saving[] {
  const fewest = enoughOf(shorter, needed);
  if (fewest) return fewest;
  const left = [...without];
  const chosen: Saving[] = [];
  const all = () => [
    ...shorter.filter(({ item }) => !chosen.some((cut) => cut.item.id === item.id)),
    ...chosen,
  ];
  while (left.length > 0 && sum(all()) < needed) {
    chosen.push(...left.splice(indexOfNext(left, needed - sum(all())), 1));
  }
  return necessary(all(), needed);
}

/** The largest ones until it is enough; null where all together are not. */
function enoughOf(savings: Saving[], needed: number): Saving[] | null {
  if (sum(savings) < needed) return null;
  const sorted = [...savings].sort((one, other) => other.saves - one.saves);
  const taken: Saving[] = [];
  while (sum(taken) < needed) taken.push(...sorted.splice(0, 1));
  return taken;
}

/** The smallest that is enough by itself, else the largest. */
function indexOfNext(savings: Saving[], needed: number): number {
  const sorted = [...savings].sort((one, other) => one.saves - other.saves);
  const best = sorted.find(({ saves }) => saves >= needed) ?? sorted.at(-1);
  return savings.findIndex((saving) => saving === best);
}

/** Without those that the others make superfluous, the smallest first. */
function necessary(savings: Saving[], needed: number): Saving[] {
  const sorted = [...savings].sort((one, other) => one.saves - other.saves);
  return sorted.reduce((kept, saving) => {
    const without = kept.filter((other) => other !== saving);
    return sum(without) >= needed ? without : kept;
  }, savings);
}

function shortenings(items: ShowItem[]): Saving[] {
  return items.flatMap((item) => {
    const least = item.shortestMinutes;
    if (least === null || least >= item.minutes) return [];
    return [{ item, minutes: least, saves: item.minutes - least }];
  });
}

function omissions(items: ShowItem[]): Saving[] {
  return items
    .filter(({ mayCut }) => mayCut)
    .map((item) => ({ item, minutes: null, saves: item.minutes }));
}

function after(programme: Programme, savings: Saving[]): Programme {
  const items = programme.items.map((item): ShowItem => {
    const saving = savings.find((one) => one.item.id === item.id);
    if (!saving) return item;
    return saving.minutes === null
      ? { ...item, state: 'CUT' }
      : { ...item, minutes: saving.minutes };
  });
  return { ...programme, items };
}

function sum(savings: Saving[]): number {
  return savings.reduce((total, { saves }) => total + saves, 0);
}
