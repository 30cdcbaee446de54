import type { WordCount } from '#lib/polls/model.ts';

/** How much larger the most frequent word stands than the rarest. */
const LARGEST = 2.75;

export interface CloudWord extends WordCount {
  /** In em: by the square root, as the eye compares areas. */
  size: number;
}

/** Words with their sizes, the most frequent in the middle of the reading. */
export function cloudOf(words: WordCount[]): CloudWord[] {
  const most = Math.max(1, ...words.map(({ votes }) => votes));
  const sized = words.map((word) => ({
    ...word,
    size: most === 1 ? 1.25 : 1 + (LARGEST - 1) * Math.sqrt((word.votes - 1) / (most - 1)),
  }));
  // One to the left, one to the right: the great ones meet in the middle.
  const left: CloudWord[] = [];
  const right: CloudWord[] = [];
  sized.forEach((word, place) => (place % 2 === 0 ? left : right).push(word));
  return [...right.toReversed(), ...left];
}
