import type { Register } from './types.ts';
import { t } from './words.ts';

/** The number that the next document of a register gets. */
export function nextOf({ firstNumber, lastNumber }: Register): number {
  return lastNumber === null ? (firstNumber ?? 1) : lastNumber + 1;
}

/** Whether somebody may still say with which number it begins. */
export function mayBegin({ firstNumber }: Register): boolean {
  return firstNumber === null;
}

/** From which number to which. */
export function givenIn({ firstNumber, lastNumber }: Register): string {
  if (lastNumber === null) return t('register.nothingGiven');
  return t('register.given', { first: firstNumber ?? 1, last: lastNumber });
}
