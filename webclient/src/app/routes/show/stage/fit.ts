import type { Attachment } from 'svelte/attachments';

/** From one step of type to the next: seen as a step, and never too far from the best fit. */
const STEP = 0.94;

/** The largest of the steps between two sizes that fits; the smallest when none does. */
export function largestFitting(
  largest: number,
  smallest: number,
  fits: (size: number) => boolean,
): number {
  for (let size = largest; size > smallest; size *= STEP) {
    if (fits(size)) return size;
  }
  return smallest;
}

/** Type is at most this part of the box's height and width: a short question does not shout. */
const OF_HEIGHT = 1 / 5;
const OF_WIDTH = 1 / 12;
/** Of the root's unit of the stage: still read at the far end of the hall. */
const LEAST = 1.3;

/**
 * Sets `--size` on a box so that the text in it (its first child) is as large as the box allows,
 * now and whenever the box changes.
 *
 * @param ofHeight how much of the box's height one line may take
 * @param least of the root's unit of the stage, how small it may become
 */
export function fitted(
  text: () => string,
  ofHeight = OF_HEIGHT,
  least = LEAST,
): Attachment<HTMLElement> {
  return (box) => {
    // Read, so that another text is fitted anew.
    if (!text()) return;
    const content = box.firstElementChild;
    if (!(content instanceof HTMLElement)) return;
    const fit = () => {
      const unit = parseFloat(getComputedStyle(box).fontSize);
      const largest = Math.min(box.clientHeight * ofHeight, box.clientWidth * OF_WIDTH);
      const size = largestFitting(largest, unit * least, (candidate) => {
        box.style.setProperty('--size', `${candidate}px`);
        return content.scrollHeight <= box.clientHeight && content.scrollWidth <= box.clientWidth;
      });
      box.style.setProperty('--size', `${size}px`);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    // Before the typeface is there the measures are those of another one.
    void document.fonts.ready.then(fit);
    return () => observer.disconnect();
  };
}
