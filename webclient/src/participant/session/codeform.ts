import { el } from './dom.ts';
import { button, Field } from './pieces.ts';
import { t } from './words.ts';

const LENGTH = 8;

/** For who reads the code from a wall and cannot scan it. */
export function codeForm(): HTMLElement {
  const input = el('input', { type: 'text', autocomplete: 'off', autocapitalize: 'characters' });
  const hint = el('p', { class: 'hint' }, t('code.hint'));
  const field = new Field(t('invite.code'), input, input, hint);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const code = input.value.replace(/[^\p{L}\d]/gu, '').toUpperCase();
    if (code.length === LENGTH) {
      location.assign(`/j/${encodeURIComponent(code)}`);
      return;
    }
    field.fail(t('code.length', { count: LENGTH }));
    input.focus();
  }

  return el(
    'form',
    { novalidate: true, onsubmit: submit },
    field.element,
    button(t('code.submit'), 'primary'),
  );
}
