// @vitest-environment node
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

test(
  'the live connection with all it needs stays under 4 kB gzipped',
  { timeout: 30_000 },
  async () => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        rollupOptions: {
          input: join(import.meta.dirname, 'liveconnection.ts'),
          preserveEntrySignatures: 'strict',
        },
      },
    });
    const { output } = built as { output: { code: string }[] };
    const bytes = output.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(4 * 1024);
  },
);
