import problems from '#lib/problems/en.json' with { type: 'json' };
import messages from './en.json' with { type: 'json' };
import ownProblems from './problems/en.json' with { type: 'json' };
import type { Words } from './words.ts';

/** Fetched by those who choose it: everybody else need not wait for it. */
export const english: Words = { messages, problems: { ...problems, ...ownProblems } };
