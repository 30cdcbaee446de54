import type { PublishedQuestion } from '#lib/questions/model.ts';
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
