// `npm ci`, but only when node_modules is not already what package-lock.json says.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MARK = 'node_modules/.installed-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== lock) {
  execSync('npm ci', { stdio: 'inherit' });
  writeFileSync(MARK, lock);
}
