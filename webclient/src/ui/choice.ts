/** One of several: what is stored and what is read. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}
