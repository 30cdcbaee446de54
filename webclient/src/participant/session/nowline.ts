import { planOf, type CurrentItem } from '#lib/show/current.ts';
import { el, fill } from './dom.ts';
import { formatTime, t } from './words.ts';

/** Which item of the agenda is on, when it was planned, and how late it began: one calm line. */
export class NowLine {
  readonly element = el('p', { class: 'now' });
  #shown = '';

  /** @param item null: none is on */
  update(item: CurrentItem | null): void {
    const shown = JSON.stringify(item);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.hidden = !item;
    if (!item) return;
    const { from, to, late } = planOf(item);
    const tempo = late > 0 ? ` · ${t('now.late', { count: late })}` : '';
    fill(
      this.element,
      `${t('now')} `,
      el('strong', {}, item.title),
      ` · ${formatTime(from)} – ${formatTime(to)}${tempo}`,
    );
  }
}
