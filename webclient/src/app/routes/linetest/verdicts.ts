import type { Tone } from '#ui/StateChip.svelte';
import type { LineVerdict } from './types.ts';

export const VERDICT_TONES: Record<LineVerdict, Tone> = {
  GOOD: 'success',
  FAIR: 'warning',
  BAD: 'danger',
};
