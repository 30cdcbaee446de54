import { beforeEach, expect, test, vi } from 'vitest';
import type { OwnRequest } from '#lib/floor/model.ts';
import type { SessionState } from '#lib/questions/model.ts';
import { Floor } from './floor.ts';
import { FloorCall } from './floorcall.ts';

const knocks = vi.fn();
let floor: Floor;
let sessionState: SessionState;
let call: FloorCall;
const button = () => call.element.querySelector('button');

beforeEach(() => {
  knocks.mockClear();
  vi.stubGlobal('navigator', { vibrate: knocks });
  floor = new Floor('s');
  sessionState = 'LIVE';
  call = new FloorCall();
});

function told(state: OwnRequest['state']): void {
  floor.show({ id: 'r', state } as OwnRequest);
  call.update({ floor, sessionState });
}

// Rule W10.
test('a call to speak is told at the head of the page, once, and felt', () => {
  expect(call.element.getAttribute('role')).toBe('alert');
  told('WAITING');
  expect(button()).toBeNull();
  told('CALLED');
  expect(button()?.textContent).toBe('Mời thầy cô chuẩn bị phát biểu');
  const shown = button();
  told('CALLED');
  expect(button()).toBe(shown);
  expect(knocks).toHaveBeenCalledTimes(1);
  told('SPEAKING');
  expect(button()?.textContent).toBe('Mời thầy cô phát biểu');
  expect(knocks).toHaveBeenCalledTimes(2);
  told('DONE');
  expect(button()).toBeNull();
});

test('a call ends with the session', () => {
  told('CALLED');
  sessionState = 'CLOSED';
  told('CALLED');
  expect(button()).toBeNull();
  expect(knocks).toHaveBeenCalledTimes(1);
  call.update();
  expect(button()).toBeNull();
});

test('pressing it leads to the request', () => {
  const title = document.createElement('h2');
  title.id = 'floor';
  title.tabIndex = -1;
  title.scrollIntoView = vi.fn();
  document.body.replaceChildren(title, call.element);
  told('CALLED');
  button()?.click();
  expect(title.scrollIntoView).toHaveBeenCalled();
  expect(document.activeElement).toBe(title);
});
