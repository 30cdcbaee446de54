/** Where to go after signing in: only ever within this app, whatever the address bar says. */
export function pathWithin(back: unknown): { pathname: string; search: string } {
  const home = { pathname: '/', search: '' };
  if (typeof back !== 'string' || !back.startsWith('/')) return home;
  const url = new URL(back, location.origin);
  if (url.origin !== location.origin || url.pathname === '/sign-in') return home;
  return { pathname: url.pathname, search: url.search };
}
