import type { PublishedQuestion } from '#lib/questions/model.ts';
import { t } from './words.ts';

/** Who asked, in words: a name, or that it is hidden. */
export function askerName({ askerName: name }: PublishedQuestion): string {
  return name ?? t('hidden');
}

/** Name, school and province in one line. */
export function askerLine(question: PublishedQuestion): string {
  const { askerSchool, provinceName } = question;
  return [askerName(question), askerSchool, provinceName].filter(Boolean).join(' · ');
}
