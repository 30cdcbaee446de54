import { addProblemWords } from '#lib/problems/words.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

// Error codes that only the app can meet; those of the participant's pages are in lib/problems.
addProblemWords({ vi, en });
