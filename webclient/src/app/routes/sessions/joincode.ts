/** 4F7K X2NP: in two halves, as people read it out. */
export function spaced(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
