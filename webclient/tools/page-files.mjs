// The files that a page of the web client needs at its start: itself, its scripts with everything
// they import, and its styles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those that people open by a link on a phone. */
export const PAGES = ['join.html', 'reply.html', 'feedback.html'];

export const dist = join(import.meta.dirname, '../target/classes/web');

export function filesOf(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(join(dist, file), 'utf8');
  for (const [, asset] of text.matchAll(/["'](?:\/|\.\/|)((?:p\/)?[\w.-]+\.(?:js|css))["']/g)) {
    filesOf(asset.startsWith('p/') ? asset : `p/${asset}`, found);
  }
  return found;
}
