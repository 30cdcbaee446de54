import { fill, type Catalog } from '../i18n/words.ts';
import { language } from '../i18n/language.svelte.ts';
import type { Problem } from '../problem.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

// Both builds know the codes of this folder; a feature of the app adds its own.
const catalogs: Record<'vi' | 'en', Catalog> = { vi: { ...vi }, en: { ...en } };

/** Adds the words of a feature's error codes: keys are `problem.<code>`. */
export function addProblemWords(added: { vi: Catalog; en: Catalog }): void {
  Object.assign(catalogs.vi, added.vi);
  Object.assign(catalogs.en, added.en);
}

/** What a person reads instead of an error code. */
export function problemWords(problem: Pick<Problem, 'code' | 'params'>): string {
  const catalog = catalogs[language.current];
  const message = catalog[`problem.${problem.code}`] ?? catalog['problem.client.unexpected'] ?? '';
  return fill(message, problem.params);
}
