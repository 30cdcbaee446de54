// Writes the service workers: with the page of each and the names of the files that it keeps, and small.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { dist, filesOf } from './page-files.mjs';

const WORKERS = [
  { file: 'worker.js', name: 'join', page: '/j/', html: 'join.html' },
  { file: 'door-worker.js', name: 'door', page: '/door/', html: 'door.html' },
];

for (const worker of WORKERS) write(worker);

function write({ file, name, page, html }) {
  const files = [...filesOf(html, true)].filter((kept) => kept !== html).sort();
  const version = createHash('sha256');
  for (const kept of [html, ...files]) version.update(readFileSync(join(dist, kept)));

  let source = readFileSync(join(import.meta.dirname, '../src/participant/worker.js'), 'utf8');
  fill('FILES = []', `FILES = ${JSON.stringify(files.map((kept) => `/${kept}`))}`);
  fill("VERSION = ''", `VERSION = '${version.digest('hex').slice(0, 12)}'`);
  fill("PAGE = ''", `PAGE = '${page}'`);
  fill("NAME = ''", `NAME = '${name}'`);
  writeFileSync(join(dist, file), minifySync(file, source).code);
  console.log(`${file} keeps ${files.length} files`);

  function fill(place, written) {
    if (!source.includes(place)) throw new Error(`the worker has no place for ${place}`);
    source = source.replace(place, written);
  }
}
