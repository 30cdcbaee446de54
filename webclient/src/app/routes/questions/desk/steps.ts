import { t } from '../words.ts';
import type { Step } from './opened.svelte.ts';

/** What a person wants to know of a step beside who and when; '' where the kind says it all. */
export function stepDetail({ kind, details }: Step): string {
  const text = (name: string) => (typeof details[name] === 'string' ? details[name] : '');
  switch (kind) {
    case 'REJECT':
      return text('reason');
    case 'EDIT':
      return t('history.edited', { was: text('was'), text: text('text') });
    case 'LABEL':
      return Array.isArray(details['labels']) ? details['labels'].join(', ') : '';
    case 'TOPIC':
      return text('topic');
    case 'ASSIGN':
      return [text('organization'), text('note')].filter(Boolean).join('. ');
    case 'ANSWER':
    case 'RECORD':
      return [text('by'), text('note')].filter(Boolean).join(': ');
    case 'MERGED':
    case 'SPLIT_OFF':
      return text('text');
    case 'MERGE':
    case 'SPLIT':
      return Array.isArray(details['questions'])
        ? t('history.count', { count: details['questions'].length })
        : '';
    case 'UNDO':
      return t(`step.${text('undone')}` as 'step.APPROVE');
    default:
      return '';
  }
}
