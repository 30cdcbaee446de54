import { searchParams } from 'sv-router';

/**
 * The filters and the page of a list, kept in the address: it can be sent to somebody, reloaded, and
 * come back to. Reading one in a component follows it.
 */
export const filters = {
  /** '' where it is not set. */
  get(name: string): string {
    // Not searchParams.get: that one turns texts that look like numbers into numbers.
    return searchParams.toURLSearchParams().get(name) ?? '';
  },

  /** Another filter begins at the first page. */
  set(name: string, value: string): void {
    if (value === filters.get(name)) return;
    searchParams.delete('page', undefined, { replace: true });
    if (value) searchParams.set(name, value, { replace: true });
    else searchParams.delete(name, undefined, { replace: true });
  },

  clear(...names: string[]): void {
    for (const name of names) filters.set(name, '');
  },

  /** From 0; counted from 1 in the address, as on the screen. */
  get page(): number {
    const wanted = Number(filters.get('page'));
    return Number.isInteger(wanted) && wanted > 0 ? wanted - 1 : 0;
  },

  /** The browser's Back leads to the page before. */
  set page(page: number) {
    if (page > 0) searchParams.set('page', page + 1);
    else searchParams.delete('page');
  },
};
