// @vitest-environment node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const document = parse(
  readFileSync(join(root, 'server/src/main/resources/asyncapi.yaml'), 'utf8'),
) as Record<string, unknown>;
const specification = createRequire(import.meta.url).resolve(
  '@asyncapi/specs/schemas/3.0.0-without-$id.json',
);

/** Where a reference within the document leads to. */
function found(reference: string): unknown {
  const steps = reference.replace('#/', '').split('/');
  return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], document);
}

function references(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : references(value),
  );
}

// Rule V5.
test('the document of the live path is valid AsyncAPI 3', () => {
  // The official schema; formats are not what it is about.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const valid = ajv.compile(JSON.parse(readFileSync(specification, 'utf8')));
  valid(document);
  expect(valid.errors).toBeNull();
});

test('whatever it refers to is there', () => {
  const all = references(document);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((reference) => found(reference) === undefined)).toEqual([]);
});
