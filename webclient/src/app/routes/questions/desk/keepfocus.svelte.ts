const PART = ':is(article, section)[tabindex="-1"]';

/**
 * What has the focus may go with what was done: a row, a form that was saved, a panel, a dialog. The
 * focus goes to the nearest part around it that is left, or else to where `otherwise` says; who
 * works by keyboard or by ear is not thrown to the top of the page.
 *
 * To be called while a component is set up.
 */
export function keepFocus(otherwise: () => HTMLElement | null | undefined): void {
  $effect(() => {
    let last: HTMLElement | null = null;
    let around: HTMLElement[] = [];

    const remember = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : null;
      around = partsAround(last);
    };
    // Whoever clicks beside everything means to leave.
    const leave = () =>
      queueMicrotask(() => {
        if (document.activeElement === document.body && last?.isConnected) last = null;
      });
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const near = around.find((part) => part.isConnected) ?? otherwise();
      near?.focus();
    });

    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', leave);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  });
}

/** Rows, panels and their sections, the nearest first. */
function partsAround(element: HTMLElement | null): HTMLElement[] {
  const parts: HTMLElement[] = [];
  let part = element;
  while ((part = part?.parentElement?.closest<HTMLElement>(PART) ?? null)) parts.push(part);
  return parts;
}
