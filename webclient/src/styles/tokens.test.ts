import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The light and the dark value of a token. */
function token(name: string): [string, string] {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  const single = new RegExp(`--${name}: (#\\w{6});`).exec(css);
  const [light, dark] = pair ? [pair[1], pair[2]] : [single?.[1], single?.[1]];
  if (!light || !dark) throw new Error(`tokens.css has no plain colour --${name}`);
  return [light, dark];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;

const PAIRS: [number, string, string[]][] = [
  [7, 'ink', ['paper', 'surface', 'sunken']],
  [TEXT, 'ink-soft', ['paper', 'surface', 'sunken']],
  [TEXT, 'primary', ['paper', 'surface', 'sunken', 'primary-soft']],
  [TEXT, 'primary-strong', ['surface', 'primary-soft']],
  [TEXT, 'on-primary', ['primary', 'primary-strong']],
  // An avatar's letters.
  [TEXT, 'on-primary', ['success', 'warning', 'info', 'ink-soft']],
  [TEXT, 'on-danger', ['danger']],
  [TEXT, 'gold-ink', ['paper', 'surface']],
  [TEXT, 'success', ['surface', 'success-soft']],
  [TEXT, 'warning', ['surface', 'warning-soft']],
  [TEXT, 'danger', ['paper', 'surface', 'danger-soft']],
  [TEXT, 'info', ['surface', 'info-soft']],
  [TEXT, 'ink', ['danger-soft', 'warning-soft', 'success-soft', 'info-soft', 'primary-soft']],
  [TEXT, 'ink-soft', ['danger-soft']],
  [TEXT, 'rail-ink', ['rail', 'rail-raised']],
  [TEXT, 'rail-soft', ['rail', 'rail-raised']],
  [SHAPE, 'rail-gold', ['rail', 'rail-raised']],
  [SHAPE, 'line-strong', ['paper', 'surface']],
  [SHAPE, 'focus', ['paper', 'surface', 'sunken', 'primary-soft']],
];

const cases = PAIRS.flatMap(([least, text, grounds]) =>
  grounds.map((ground) => ({ least, text, ground })),
);

describe('WCAG 2.2 AA', () => {
  test.each(cases)('$text is readable on $ground in both themes', ({ least, text, ground }) => {
    const [front, back] = [token(text), token(ground)];
    expect(contrast(front[0], back[0])).toBeGreaterThanOrEqual(least);
    expect(contrast(front[1], back[1])).toBeGreaterThanOrEqual(least);
  });
});
