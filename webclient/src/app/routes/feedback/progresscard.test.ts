import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import ProgressCard from './ProgressCard.svelte';
import type { FeedbackFormProgress, FeedbackFormSummary } from './types.ts';

const progress: FeedbackFormProgress = {
  state: 'OPEN',
  points: 3,
  reachable: 3,
  asked: 3,
  complete: true,
  mails: { queued: 0, sending: 0, sent: 1, failed: 0, uncertain: 2, discarded: 0 },
  responses: 0,
};
const summary = {
  askedByMail: 3,
  joined: 0,
  responses: 0,
  provinces: [],
  withoutProvince: null,
} as unknown as FeedbackFormSummary;

test('an organizer decides about mails of which nobody knows whether they arrived', async () => {
  const ondecide = vi.fn(async () => undefined);
  render(ProgressCard, { progress, summary, ondecide });
  expect(screen.getByText(/2 thư bị ngắt đúng lúc gửi/)).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: 'Gửi lại các thư này' }));
  expect(ondecide).toHaveBeenCalledWith('send-again');
});

test('whoever only looks on, or after the form is closed, sends nothing again', () => {
  render(ProgressCard, { progress, summary });
  expect(screen.queryByRole('button')).toBeNull();
  render(ProgressCard, {
    progress: { ...progress, state: 'CLOSED' },
    summary,
    ondecide: vi.fn(async () => undefined),
  });
  expect(screen.queryByRole('button', { name: 'Gửi lại các thư này' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Tính là đã gửi' })).toBeTruthy();
});
