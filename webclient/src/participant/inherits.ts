let pressed = false;
addEventListener('click', () => (pressed = true), { capture: true, once: true });

/**
 * What a press brings in place of the button that was pressed takes the focus that went with the
 * button: an element with a tabindex itself, of others the first field or button. What stands there
 * when a page opens takes nothing.
 */
export function inherits(node: HTMLElement): void {
  if (!pressed || document.activeElement !== document.body) return;
  const heir = node.tabIndex === -1 && node.hasAttribute('tabindex');
  (heir ? node : node.querySelector<HTMLElement>('input, button'))?.focus();
}
