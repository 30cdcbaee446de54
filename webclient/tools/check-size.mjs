// Fails the build when a participant's page weighs more than its limit, gzipped, all told:
// the page, its scripts with everything they import at start, and its styles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, filesOf, PAGES } from './page-files.mjs';

/** In kB. Who works at a door loads its page once, on a line that is looked for. */
const LIMITS = { 'door.html': 60 };
const LIMIT = 30;
let failed = false;
for (const page of PAGES) {
  const files = [...filesOf(page)];
  const limit = LIMITS[page] ?? LIMIT;
  const bytes = files
    .map((file) => gzipSync(readFileSync(join(dist, file))).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(`${page}: ${(bytes / 1024).toFixed(1)} of ${limit} kB in ${files.length} files`);
  if (bytes > limit * 1024) failed = true;
}
if (failed) {
  console.error('A participant page is over its limit: see above.');
  process.exit(1);
}
