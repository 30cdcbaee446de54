import type { DeskState } from '#lib/questions/model.ts';
import type { Tone } from '#ui/StateChip.svelte';

export const TONES: Record<DeskState, Tone> = {
  SUBMITTED: 'warning',
  APPROVED: 'info',
  ON_STAGE: 'live',
  ANSWERED: 'success',
  REJECTED: 'neutral',
  MERGED: 'neutral',
};
