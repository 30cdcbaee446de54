// `node tools/when-changed.mjs build`: runs `npm run build`, but not when it already succeeded on exactly
// these files: building the server again and again must not cost a build of the web client each time.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const script = process.argv[2];
const mark = `target/passed-${script}`;
const LEFT_OUT = new Set(['node_modules', 'target', 'test-results', 'playwright-report']);

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    });
}

const hash = createHash('sha256');
// The golden messages and the error codes are the server's, and tests here read them.
for (const folder of ['.', '../server/src/test/resources'].filter(existsSync)) {
  for (const path of files(folder).sort()) {
    hash.update(path).update(readFileSync(path));
  }
}
const state = hash.digest('hex');

if (existsSync(mark) && readFileSync(mark, 'utf8') === state) {
  console.log(`npm run ${script}: nothing changed since it last succeeded`);
} else {
  rmSync(mark, { force: true });
  execSync(`npm run ${script}`, { stdio: 'inherit' });
  mkdirSync('target', { recursive: true });
  writeFileSync(mark, state);
}
