import { afterEach, expect, test } from 'vitest';
import { inherits } from './inherits.ts';

afterEach(() => document.body.replaceChildren());

function brought(html: string): HTMLElement {
  const node = document.createElement('div');
  node.innerHTML = html;
  document.body.append(node);
  return node;
}

test('what stands when a page opens takes no focus, what a press brings does', () => {
  const form = brought('<label><input></label><button>Gửi</button>');
  inherits(form);
  expect(document.activeElement).toBe(document.body);

  brought('<button>Mở</button>').click();
  inherits(form);
  expect(document.activeElement).toBe(form.querySelector('input'));

  const heading = brought('Đã trả lời');
  heading.tabIndex = -1;
  inherits(heading);
  expect(document.activeElement, 'somebody is elsewhere').toBe(form.querySelector('input'));
  form.remove();
  inherits(heading);
  expect(document.activeElement).toBe(heading);
});
