import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { language } from '#lib/i18n/language.svelte.ts';
import ReplyPage from './ReplyPage.svelte';
import { UNANSWERED } from './fixtures.ts';

beforeEach(() => {
  location.hash = '#secret';
  vi.stubGlobal('fetch', async () => Response.json({ ...UNANSWERED, language: 'en' }));
});

afterEach(() => {
  cleanup();
  location.hash = '';
  vi.unstubAllGlobals();
});

test('the page of an English letter is English', async () => {
  render(ReplyPage);
  expect(await screen.findByRole('heading', { name: 'Will you take part?' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('language')).toBeNull();
});

test('whoever has chosen a language keeps it', async () => {
  language.choose('vi');
  render(ReplyPage);
  expect(await screen.findByRole('button', { name: 'Tham dự' })).toBeTruthy();
});
