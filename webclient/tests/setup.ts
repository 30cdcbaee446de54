import { language } from '../src/lib/i18n/language.svelte.ts';
import { beforeEach } from 'vitest';

// Each test begins as a new visitor: nothing stored, in Vietnamese.
beforeEach(() => {
  if (typeof document === 'undefined') return;
  language.choose('vi');
  localStorage.clear();
});
