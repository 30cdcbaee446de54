import { normalise } from '#lib/text.ts';

/** A form as the server takes it: what is left empty is not there. */
export function written(draft: Record<string, string>, version: number | undefined) {
  const fields = Object.entries(draft).map(([field, text]) => [field, normalise(text) || null]);
  return { ...Object.fromEntries(fields), version: version ?? null };
}
