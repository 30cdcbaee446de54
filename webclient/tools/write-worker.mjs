// Writes the service worker of the join page: with the names of the files that it keeps, and small.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { dist, filesOf } from './page-files.mjs';

const files = [...filesOf('join.html', true)].filter((file) => file !== 'join.html').sort();
const version = createHash('sha256');
for (const file of ['join.html', ...files]) version.update(readFileSync(join(dist, file)));

let source = readFileSync(join(import.meta.dirname, '../src/participant/worker.js'), 'utf8');
fill('FILES = []', `FILES = ${JSON.stringify(files.map((file) => `/${file}`))}`);
fill("VERSION = ''", `VERSION = '${version.digest('hex').slice(0, 12)}'`);
writeFileSync(join(dist, 'worker.js'), minifySync('worker.js', source).code);
console.log(`worker.js keeps ${files.length} files`);

function fill(place, written) {
  if (!source.includes(place)) throw new Error(`the worker has no place for ${place}`);
  source = source.replace(place, written);
}
