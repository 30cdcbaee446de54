/** Addresses that the server or the participant's pages answer, not this app. */
const ELSEWHERE = /^\/(api|j|reply|feedback|mail)(\/|$)/;

/**
 * The router takes every click on a link of our origin, also with Ctrl held and also for addresses
 * that are not its own. Those are left to the browser: a new tab is a new tab.
 */
export function keepBrowserClicks(): void {
  addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest('a[href]');
      if (link && isForBrowser(event, link as HTMLAnchorElement)) event.stopPropagation();
    },
    { capture: true },
  );
}

export function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return true;
  return ELSEWHERE.test(new URL(link.href).pathname);
}

export function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
