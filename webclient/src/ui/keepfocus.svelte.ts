const PART = ':is(article, section)[tabindex="-1"], dialog[open]';

/**
 * What has the focus may go with what was done: a row, a form that was saved, a panel, a button of a
 * dialog. The focus goes to the nearest part around it that is left, or else to where `otherwise`
 * says; who works by keyboard or by ear is not thrown to the top of the page.
 *
 * To be called while a component is set up.
 *
 * @param otherwise is told what had it and what that stood in, the nearest first
 */
export function keepFocus(
  otherwise: (around: HTMLElement[]) => HTMLElement | null | undefined,
): void {
  $effect(() => {
    let last: HTMLElement | null = null;
    let around: HTMLElement[] = [];
    let moved = false;

    const remember = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? target : null;
      around = withAncestors(last);
    };
    // Whoever clicks beside everything means to leave.
    const leave = () =>
      queueMicrotask(() => {
        if (document.activeElement === document.body && last?.isConnected) last = null;
      });
    // A key held down presses what it was meant for, not what has the focus by now.
    const press = (event: KeyboardEvent) => {
      if (!event.repeat) moved = false;
      else if (moved && event.key === 'Enter') event.preventDefault();
    };
    const observer = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const near = around.find((part) => part.isConnected && part.matches(PART));
      moved = true;
      (near ? targetIn(near) : otherwise(around))?.focus();
    });

    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', leave);
    document.addEventListener('keydown', press, true);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', leave);
      document.removeEventListener('keydown', press, true);
      observer.disconnect();
    };
  });
}

/** A dialog takes no focus itself: the safe button, which stands first, or the cross. */
function targetIn(part: HTMLElement): HTMLElement | null {
  if (!part.matches('dialog')) return part;
  return (
    part.querySelector<HTMLElement>('footer button:not(:disabled)') ??
    part.querySelector<HTMLElement>('button:not(:disabled)')
  );
}

function withAncestors(element: HTMLElement | null): HTMLElement[] {
  const all: HTMLElement[] = [];
  for (let one = element; one; one = one.parentElement) all.push(one);
  return all;
}
