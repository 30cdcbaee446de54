import type { Problem } from '#lib/problem.ts';
import { circle, circleAlert, circleCheck, circleDot, info, triangleAlert } from '#ui/icons.ts';
import { el, fill, icon } from './dom.ts';
import { problemWords, t } from './words.ts';

const tones = {
  neutral: circle,
  info,
  success: circleCheck,
  warning: triangleAlert,
  danger: circleAlert,
  live: circleDot,
};
export type Tone = keyof typeof tones;

/** A state in words; the icon repeats the tone, so that colour is never alone. */
export function chip(tone: Tone, label: string, path = tones[tone]): HTMLElement {
  return el('span', { class: `chip ${tone}` }, icon(path, 15), label);
}

export function button(
  label: string,
  kind: 'primary' | 'secondary' | 'quiet',
  onclick?: () => void,
  path?: string,
): HTMLButtonElement {
  const type = onclick ? 'button' : 'submit';
  return el(
    'button',
    { type, class: `button ${kind}`, onclick },
    path ? icon(path, 18) : null,
    label,
  );
}

/** What went wrong, in words, and perhaps a way to try again. */
export function notice(problem: Problem, retry?: () => void): HTMLElement {
  return el(
    'div',
    { class: 'problem', role: 'alert' },
    icon(circleAlert),
    el(
      'div',
      {},
      el('p', {}, problemWords(problem)),
      problem.requestId && el('p', { class: 'note' }, t('request', { id: problem.requestId })),
      retry && button(t('retry'), 'secondary', retry),
    ),
  );
}

let fields = 0;

/** A labelled control with its hint and, when there is one, its error. */
export class Field<Control extends HTMLElement> {
  readonly element: HTMLElement;
  readonly control: Control;
  readonly #error: HTMLElement;

  constructor(label: string, control: Control, beside: Node = control, hint?: HTMLElement) {
    const id = `field-${++fields}`;
    control.id = id;
    control.classList.add('control');
    this.control = control;
    this.#error = el('p', { class: 'error', id: `${id}-error` });
    if (hint) hint.id = `${id}-hint`;
    this.#describe(hint);
    this.element = el(
      'div',
      { class: 'field' },
      el('label', { for: id }, label),
      beside,
      this.#error,
      hint,
    );
  }

  #describe(hint: HTMLElement | undefined): void {
    const described = [this.#error.id, hint?.id].filter(Boolean).join(' ');
    this.control.setAttribute('aria-describedby', described);
  }

  fail(words: string | undefined): void {
    fill(this.#error, ...(words ? [icon(circleAlert, 16), words] : []));
    if (words) this.control.setAttribute('aria-invalid', 'true');
    else this.control.removeAttribute('aria-invalid');
  }
}
