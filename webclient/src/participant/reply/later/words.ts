import { words } from '#lib/i18n/words.ts';
import { addProblemWords } from '#lib/problems/words.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

// Comes with the parts that few need, and so do the words for what can go wrong there.
addProblemWords({ vi, en });

export const t = words({ vi, en });
