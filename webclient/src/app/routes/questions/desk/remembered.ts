import { storage } from '#lib/storage.ts';
import { readFilter, writeFilter, type DeskFilter } from './filter.ts';

const key = (sessionId: string) => `questions.filter:${sessionId}`;

/** What the moderator listed last in this session; the search and the page are of the moment. */
export function rememberFilter(sessionId: string, filter: DeskFilter): void {
  const lasting = writeFilter({ ...filter, searched: '', page: 0 });
  if (lasting === '') storage.remove(key(sessionId));
  else storage.write(key(sessionId), lasting);
}

/** The filter of the address; where that says nothing, the one that was used last. */
export function filterOf(sessionId: string, search: URLSearchParams): DeskFilter {
  if (search.size > 0) return readFilter(search);
  return readFilter(new URLSearchParams(storage.read(key(sessionId)) ?? ''));
}
