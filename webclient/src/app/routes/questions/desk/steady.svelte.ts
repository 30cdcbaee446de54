/**
 * Keeps the question whose buttons are under the pointer where it is while the list around it
 * changes: a click must never hit the one that has just slid there.
 */
export function keepUnderPointer(items: () => unknown, list: () => HTMLElement | undefined): void {
  let held: { row: Element; top: number } | null = null;

  $effect.pre(() => {
    items();
    const row = list()?.querySelector('.actions:hover')?.closest('li');
    held = row ? { row, top: row.getBoundingClientRect().top } : null;
  });

  $effect(() => {
    items();
    if (held?.row.isConnected) {
      window.scrollBy({
        top: held.row.getBoundingClientRect().top - held.top,
        behavior: 'instant',
      });
    }
    held = null;
  });
}
