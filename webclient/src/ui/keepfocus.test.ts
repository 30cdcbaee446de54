import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { keepFocus } from './keepfocus.svelte.ts';

let stop: () => void = () => undefined;

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** A page of this content, whose focus is kept. */
function aPage(
  html: string,
  otherwise: (around: HTMLElement[]) => HTMLElement | null = () => null,
) {
  document.body.innerHTML = html;
  const view = mount(
    () => {
      keepFocus(otherwise);
      return {};
    },
    { target: document.body },
  );
  flushSync();
  stop = () => void unmount(view);
}

const at = (selector: string) => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
};

/** What has the focus once this is gone that had it. */
async function focusWithout(focused: string, gone = focused): Promise<Element | null> {
  at(focused).focus();
  at(gone).remove();
  await new Promise((done) => setTimeout(done));
  return document.activeElement;
}

test('the focus goes to the nearest part around it', async () => {
  aPage('<article tabindex="-1" id="row"><p><button id="do"></button></p></article>');
  expect(await focusWithout('#do', '#row p')).toBe(at('#row'));
});

test('in an open dialog it goes to the button that is left, not to the row behind', async () => {
  aPage(`<article tabindex="-1"><dialog open>
    <header><button id="cross"></button></header>
    <footer><button id="close"></button><button id="ask"></button></footer>
  </dialog></article>`);
  expect(await focusWithout('#ask')).toBe(at('#close'));
  expect(await focusWithout('#close', 'footer')).toBe(at('#cross'));
});

test('a dialog that is closed keeps nothing', async () => {
  aPage(
    `<article tabindex="-1" id="row"><dialog open><button id="do"></button></dialog></article>`,
  );
  at('#do').focus();
  at('dialog').removeAttribute('open');
  at('#do').remove();
  await new Promise((done) => setTimeout(done));
  expect(document.activeElement).toBe(at('#row'));
});

test('where all around is gone, the page says where to, and a key held down presses nothing there', async () => {
  aPage(
    '<ul><li data-request="r"><button id="call"></button></li></ul><button id="start"></button>',
    (around) => (around.some((one) => one.dataset['request'] === 'r') ? at('#start') : null),
  );
  const start = await focusWithout('#call', 'li');
  expect(start).toBe(at('#start'));
  const press = (repeat: boolean) => {
    const init = { key: 'Enter', repeat, bubbles: true, cancelable: true };
    return at('#start').dispatchEvent(new KeyboardEvent('keydown', init));
  };
  expect(press(true)).toBe(false);
  expect(press(false)).toBe(true);
  expect(press(true)).toBe(true);
});
