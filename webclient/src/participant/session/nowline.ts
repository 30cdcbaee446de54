import { timesOf, type CurrentItem } from '#lib/show/current.ts';
import { el, fill } from './dom.ts';
import { formatTime, t } from './words.ts';

/** Which item of the agenda is on, since when, until when, and how late it began: one calm line. */
export class NowLine {
  readonly element = el('p', { class: 'now' });
  #shown = '';

  /**
   * @param item null: none is on
   * @param now the server's time, in milliseconds
   */
  update(item: CurrentItem | null, now: number): void {
    this.element.hidden = !item;
    if (!item) return;
    const { from, to, late } = timesOf(item, now);
    const tempo =
      late === 0 ? '' : t(late > 0 ? 'now.late' : 'now.early', { count: Math.abs(late) });
    const times = ` · ${formatTime(from)} – ${formatTime(to)}${tempo && ` · ${tempo}`}`;
    const shown = item.title + times;
    if (shown === this.#shown) return;
    this.#shown = shown;
    fill(this.element, `${t('now')} `, el('strong', {}, item.title), times);
  }
}
