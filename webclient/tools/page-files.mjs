// The files that a page of the web client needs: itself, its scripts with everything they import,
// and its styles. What is imported later, by `import(…)`, or fetched is not needed at the start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those that people open by a link on a phone. */
export const PAGES = ['join.html', 'reply.html', 'feedback.html', 'door.html'];

export const dist = join(import.meta.dirname, '../target/classes/web');

/** @param all also what is imported or fetched later */
export function filesOf(file, all = false, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const whole = readFileSync(join(dist, file), 'utf8');
  // Vite lists beside the script what an import(…) needs.
  const text = all ? whole : whole.replace(/import\([^)]*\)|m\.f=\[[^\]]*\]/g, '');
  for (const [, asset] of text.matchAll(/["'`](?:\.\/|\/?p\/)([\w.-]+\.(?:js|css|json))["'`]/g)) {
    if (asset.endsWith('.json') && !all) continue;
    filesOf(`p/${asset}`, all, found);
  }
  return found;
}
