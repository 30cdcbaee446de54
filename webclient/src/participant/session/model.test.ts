import { expect, test } from 'vitest';
import { joinCode } from './model.ts';

test('the code is what stands in the address, whatever that is', () => {
  expect(joinCode('/j/4F7KX2NP')).toBe('4F7KX2NP');
  expect(joinCode('/j/')).toBe('');
  expect(joinCode('/j/%ff')).toBe('%ff');
});
