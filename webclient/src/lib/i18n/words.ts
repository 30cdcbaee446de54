import { language } from './language.svelte.ts';

/** A sentence with {placeholders}; or two of them where the number `count` decides (English). */
export type Message = string | { one: string; other: string };
export type Catalog = Record<string, Message>;
export type Params = Record<string, string | number>;

const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };
const plurals = { vi: new Intl.PluralRules('vi'), en: new Intl.PluralRules('en') };

/**
 * The words of one folder: `export const t = words({ vi, en })` beside its vi.json and en.json.
 * Reading a text in a component follows the language; an unknown key does not compile.
 */
export function words<Vi extends Catalog, En extends Record<keyof Vi, Message>>(catalogs: {
  vi: Vi;
  en: En;
}) {
  return (key: keyof Vi & string, params: Params = {}): string => {
    const message: Message = catalogs[language.current][key];
    return fill(message, params);
  };
}

export function fill(message: Message, params: Record<string, unknown>): string {
  return choose(message, params).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = params[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? numbers[language.current].format(value) : String(value);
  });
}

function choose(message: Message, params: Record<string, unknown>): string {
  if (typeof message === 'string') return message;
  const form = plurals[language.current].select(Number(params['count']));
  return form === 'one' ? message.one : message.other;
}
