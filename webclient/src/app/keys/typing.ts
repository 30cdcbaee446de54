/** Those in which nothing is written: their letters are free. */
const PRESSED = ['button', 'checkbox', 'file', 'image', 'radio', 'range', 'reset', 'submit']
  .map((type) => `[type=${type}]`)
  .join(', ');
const FIELD = `input:not(${PRESSED}), textarea, select`;
const TAKING_LETTERS = `${FIELD}, [contenteditable]:not([contenteditable="false"]), dialog`;

/** A field in which Escape belongs to what is typed. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELD);
}

/** Whether a letter belongs to where it is pressed: somebody types there, or a dialog is open. */
export function takesLetters(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TAKING_LETTERS) !== null;
}
