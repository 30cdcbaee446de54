let pressed = false;
addEventListener('click', () => (pressed = true), true);

/**
 * What a press brings in place of the button that was pressed takes the focus that went with the
 * button: the first field or button in it, or else it itself. What stands there when a page opens
 * takes nothing.
 */
export function inherits(node: HTMLElement): void {
  if (pressed && document.activeElement === document.body)
    (node.querySelector<HTMLElement>('input, button') ?? node).focus();
}
