import problemsVi from '#lib/problems/vi.json' with { type: 'json' };
import { storage } from '#lib/storage.ts';
import { fetchEnglish } from './english.ts';
import ownProblemsVi from './problems/vi.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/*
 * This page is plain TypeScript: with the component framework it would weigh 40 kB instead of 17.
 * So it has its own few lines for what lib/i18n does with runes; the words are the shared ones.
 */
export type Language = 'vi' | 'en';
type Key = keyof typeof vi;
type Message = string | { one: string; other: string };

export interface Words {
  messages: Record<Key, Message>;
  problems: Record<string, string>;
}

const vietnamese: Words = { messages: vi, problems: { ...problemsVi, ...ownProblemsVi } };
const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

let current: Language = 'vi';
let words = vietnamese;

/** A page that is opened does not wait longer for its words; one that is open has time. */
const AT_START = 3_000;
const LATER = 15_000;

/** Takes up the language that was chosen before; where its words do not come, Vietnamese stays. */
export async function takeUpLanguage(): Promise<void> {
  if (storage.read('language') === 'en') await use('en', AT_START).catch(() => undefined);
}

export function language(): Language {
  return current;
}

/** Fails where its words cannot be fetched; then everything stays as it is. */
export async function choose(chosen: Language): Promise<void> {
  await use(chosen, LATER);
  storage.write('language', chosen);
}

async function use(chosen: Language, patience: number): Promise<void> {
  words = chosen === 'en' ? await fetchEnglish(patience) : vietnamese;
  current = chosen;
}

export function formatNumber(value: number): string {
  return numbers[current].format(value);
}

export function t(key: Key, params: Record<string, unknown> = {}): string {
  const message = words.messages[key];
  if (typeof message === 'string') return fill(message, params);
  return fill(params['count'] === 1 ? message.one : message.other, params);
}

export function problemWords(problem: { code: string; params: Record<string, unknown> }): string {
  const { problems } = words;
  return fill(
    problems[`problem.${problem.code}`] ?? problems['problem.client.unexpected'] ?? '',
    problem.params,
  );
}

/** The server names the rule that a field breaks: `NotBlank`, `Size:1:100`. */
export function fieldWords(rule: string): string {
  const most = rule.split(':').at(-1);
  return rule.startsWith('Size') ? t('field.tooLong', { most }) : t('field.missing');
}

function fill(message: string, params: Record<string, unknown>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? formatNumber(value) : String(value);
  });
}

const times = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const dates = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** 08:30 */
export function formatTime(at: Date): string {
  return times.format(at);
}

/** 08:00, 15/08/2023 */
export function formatMoment(at: string): string {
  const moment = new Date(at);
  return `${times.format(moment)}, ${dates.format(moment)}`;
}

/** 08:00 – 11:30, 15/08/2023; with both dates where they differ. */
export function formatPeriod(from: string, to: string): string {
  const [start, end] = [new Date(from), new Date(to)];
  const [first, last] = [dates.format(start), dates.format(end)];
  if (first === last) return `${times.format(start)} – ${times.format(end)}, ${first}`;
  return `${times.format(start)}, ${first} – ${times.format(end)}, ${last}`;
}
