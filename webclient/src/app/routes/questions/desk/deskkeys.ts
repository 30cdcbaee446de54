import type { Question } from '#lib/questions/model.ts';
import { toasts } from '#ui/toasts.svelte.ts';
import { isField } from '../../../keys/typing.ts';
import { t } from '../words.ts';
import type { Acting } from './acting.svelte.ts';
import type { Desk } from './desk.svelte.ts';
import type { Writing } from './drafts.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import { isLetter, moveOf, shortcutOf, type Shortcut } from './shortcuts.ts';

/** What the keys need of the screen. */
interface Screen {
  /** Single letters can be switched off. */
  letters: () => boolean;
  mayModerate: boolean;
  /** Whether the list stands in the order by hand. */
  byHand: () => boolean;
  /** The question that stands beside the list. */
  beside: () => boolean;
  /** Opens a question in detail, to write about it; null closes the one that is open. */
  show: (id: string | null, write?: Writing) => void;
  help: () => void;
}

/**
 * The keys of the desk. They mean the question that has the focus or had it last, in the list or
 * beside it.
 */
export class DeskKeys {
  readonly #desk: Desk;
  readonly #acting: Acting;
  readonly #selection: Selection;
  readonly #screen: Screen;

  constructor(desk: Desk, acting: Acting, selection: Selection, screen: Screen) {
    this.#desk = desk;
    this.#acting = acting;
    this.#selection = selection;
    this.#screen = screen;
  }

  press(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.#escape(event);
    const shortcut = shortcutOf(event);
    if (!shortcut || (!this.#screen.letters() && isLetter(shortcut))) return;
    event.preventDefault();
    // Whoever works by keys stands at the question that they mean, and comes back to it.
    if (document.activeElement === document.body) this.#selection.focus();
    this.#do(shortcut);
  }

  #escape({ target, defaultPrevented }: KeyboardEvent): void {
    if (defaultPrevented || !this.#screen.beside() || isField(target)) return;
    if (!(target instanceof Element && target.closest('dialog'))) this.#screen.show(null);
  }

  #do(shortcut: Shortcut): void {
    switch (shortcut) {
      case 'help':
        return this.#screen.help();
      case 'next':
        return this.#walk(1);
      case 'previous':
        return this.#walk(-1);
      case 'search':
        return focus('search');
      case 'detail':
        return this.#detail();
      default:
        if (this.#screen.mayModerate) this.#moderate(shortcut);
    }
  }

  #walk(step: number): void {
    this.#selection.walk(step);
    if (this.#desk.opened && this.#selection.id) this.#screen.show(this.#selection.id);
  }

  #detail(): void {
    const question = this.#meant();
    if (!question) return noneChosen();
    this.#screen.show(this.#desk.opened?.id === question.id ? null : question.id);
  }

  #moderate(shortcut: Shortcut): void {
    if (shortcut === 'undo') return void this.#acting.undo();
    if (shortcut === 'merge') return this.#acting.askForLead();
    const question = this.#meant();
    if (question) this.#doTo(question, shortcut);
    else noneChosen();
  }

  #doTo(question: Question, shortcut: Shortcut): void {
    if (question.state === 'MERGED') return notNow();
    switch (shortcut) {
      case 'edit':
        return this.#screen.show(question.id, 'text');
      case 'brief':
        return this.#screen.show(question.id, 'briefing');
      case 'label':
        this.#screen.show(question.id);
        setTimeout(() => focus('label'));
        return;
      case 'pin':
        void this.#acting.change(question, question.moderation.pinned ? 'unpin' : 'pin');
        return;
      case 'mark':
        return this.#acting.mark(question, !this.#acting.marked.has(question.id));
      case 'preview':
        return (this.#acting.preparing(question) ?? notNow)();
      case 'up':
        return this.#shift(question, -1);
      case 'down':
        return this.#shift(question, 2);
      default:
        return this.#move(question, shortcut);
    }
  }

  /** @param by from its own row to the one that it is to stand before */
  #shift(question: Question, by: number): void {
    const index = this.#desk.page?.items.indexOf(question) ?? -1;
    if (!this.#screen.byHand()) toasts.show(t('place.needsHand'), 'info');
    else if (index !== -1) void this.#acting.drop(question.id, index + by);
  }

  #move(question: Question, shortcut: Shortcut): void {
    const move = moveOf(shortcut, question.state);
    if (move) this.#acting.act(question, move);
    else notNow();
  }

  #meant(): Question | undefined {
    const { page, opened } = this.#desk;
    // Its row may have left the list while it is worked on in the panel.
    if (document.activeElement?.closest('[data-opened]')) return opened?.detail?.question;
    return page?.items.find(({ id }) => id === this.#selection.id) ?? opened?.detail?.question;
  }
}

function focus(what: 'search' | 'label'): void {
  document.querySelector<HTMLElement>(`[data-key="${what}"]`)?.focus();
}

function notNow(): void {
  toasts.show(t('keys.notNow'), 'info');
}

function noneChosen(): void {
  toasts.show(t('keys.noneChosen'), 'info');
}
