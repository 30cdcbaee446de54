import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import Filters from './Filters.svelte';

const children = createRawSnippet(() => ({ render: () => '<label>Tìm <input></label>' }));

test('says how many filters are set behind the fold, and unfolds', async () => {
  const { rerender } = render(Filters, { active: 2, children });
  const button = screen.getByRole('button', { name: 'Bộ lọc (2 đang dùng)', hidden: true });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(button.textContent).toContain('Thu gọn bộ lọc');
  await fireEvent.click(button);
  await rerender({ active: 0, children });
  expect(button.textContent?.trim()).toBe('Bộ lọc');
});

test('has no fold where nobody counts', () => {
  render(Filters, { children });
  expect(screen.queryByRole('button', { hidden: true })).toBeNull();
});
