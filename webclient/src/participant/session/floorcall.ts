import { el, fill, icon } from './dom.ts';
import { hand } from '#ui/icons.ts';
import type { Room } from './room.ts';
import { t } from './words.ts';

/** Felt where the phone lies on the table. */
const KNOCK = [300, 150, 300];

/** The call to speak, at the head of the page wherever it is scrolled to; pressing leads to the request. */
export class FloorCall {
  readonly element = el('div', { role: 'alert' });
  #shown = '';

  update(room?: Pick<Room, 'floor' | 'sessionState'>): void {
    // Once the session is over nobody is called any more, whoever was.
    const items = room && room.sessionState !== 'CLOSED' ? room.floor.items : [];
    const request = items.find(({ state }) => state === 'CALLED' || state === 'SPEAKING');
    const words = request ? t(`floor.${request.state as 'CALLED' | 'SPEAKING'}`) : '';
    const shown = `${request?.id} ${words}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    const look = () => {
      const title = document.getElementById('floor');
      title?.scrollIntoView();
      title?.focus({ preventScroll: true });
    };
    const kind = request?.state === 'SPEAKING' ? 'line call speaks' : 'line call';
    fill(
      this.element,
      request && el('button', { type: 'button', class: kind, onclick: look }, icon(hand), words),
    );
    if (request) navigator.vibrate?.(KNOCK);
  }
}
