// Fails the build when a participant's page weighs more than its limit, gzipped, all told:
// the page, its scripts with everything they import at start, and its styles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, filesOf, PAGES } from './page-files.mjs';

const LIMIT = 30 * 1024;
let failed = false;
for (const page of PAGES) {
  const files = [...filesOf(page)];
  const bytes = files
    .map((file) => gzipSync(readFileSync(join(dist, file))).length)
    .reduce((sum, size) => sum + size, 0);
  console.log(
    `${page}: ${(bytes / 1024).toFixed(1)} of ${LIMIT / 1024} kB in ${files.length} files`,
  );
  if (bytes > LIMIT) failed = true;
}
if (failed) {
  console.error('A participant page is over its limit: see above.');
  process.exit(1);
}
