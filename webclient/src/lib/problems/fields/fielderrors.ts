import { words } from '../../i18n/words.ts';
import type { Problem } from '../../problem.ts';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

const t = words({ vi, en });

/**
 * The words beside each field of a form for the problem `request.invalid_fields`, by the path of
 * the field (`name`, `sessions[0].title`); empty for every other problem.
 */
export function fieldErrors(problem: Problem | null): Record<string, string> {
  const fields = problem?.code === 'request.invalid_fields' ? problem.params['fields'] : {};
  return Object.fromEntries(
    Object.entries(fields as Record<string, string>).map(([path, rule]) => [path, wordsOf(rule)]),
  );
}

/** What a field for a telephone number says before anything is sent; the server's own rule. */
export function phoneFault(text: string): string {
  const digits = text.replace(/\D/g, '').length;
  const isOne = /^\+?[\d\s.]*$/.test(text.trim()) && digits >= 8 && digits <= 15;
  return text.trim() === '' || isOne ? '' : t('constraint.phone');
}

/** What the browser has against a field, in the language of the page and not in its own. */
export function validityWords({ valueMissing, typeMismatch }: ValidityState): string {
  if (valueMissing) return t('constraint.required');
  return t(typeMismatch ? 'constraint.email' : 'constraint.other');
}

/** The server names the rule and its bounds: `NotBlank`, `Size:2:200`. */
function wordsOf(rule: string): string {
  const [name, ...bounds] = rule.split(':');
  const [first = 0, second = 0] = bounds.map(Number);
  switch (name) {
    case 'NotNull':
    case 'NotBlank':
    case 'NotEmpty':
      return t('constraint.required');
    case 'Size':
      return first > 1
        ? t('constraint.length', { min: first, max: second })
        : t('constraint.longest', { max: second });
    case 'EmailAddress':
      return t('constraint.email');
    case 'PersonName':
      return t('constraint.name');
    case 'PhoneNumber':
      return t('constraint.phone');
    case 'PhoneNumbers':
      return t('constraint.phones');
    case 'Min':
      return t('constraint.least', { value: first });
    case 'Max':
      return t('constraint.most', { value: first });
    default:
      return t('constraint.other');
  }
}
