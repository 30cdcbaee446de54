import { addProblemWords } from '#lib/problems/words.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

// What people at a door can meet; organizers read other words in the app.
addProblemWords({ vi, en });
