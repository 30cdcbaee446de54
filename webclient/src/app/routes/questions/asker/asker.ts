import type { PublishedQuestion, Question } from '#lib/questions/model.ts';
import { t } from './words.ts';

type Asked = Pick<PublishedQuestion, 'askerName' | 'askerSchool' | 'provinceName'>;

/** Who asked, in words: a name, or that it is hidden. */
export function askerName({ askerName: name }: Asked): string {
  return name ?? t('hidden');
}

/** Name, school and province in one line. */
export function askerLine(question: Asked): string {
  const { askerSchool, provinceName } = question;
  return [askerName(question), askerSchool, provinceName].filter(Boolean).join(' · ');
}

/** As {@link askerLine}, for paper: it goes from hand to hand, so who hides stays hidden on it. */
export function printedAsker(question: Question): string {
  return question.hidden ? t('hidden') : askerLine(question);
}
