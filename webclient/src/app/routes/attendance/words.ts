import { words } from '#lib/i18n/words.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export const t = words({ vi, en });
