/** Eight characters in two groups: easier to read from a wall and to type. */
export function grouped(joinCode: string): string {
  return `${joinCode.slice(0, 4)} ${joinCode.slice(4)}`;
}

/** The address as people say it: without https:// and www. */
export function shortAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '');
}
