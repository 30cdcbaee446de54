import { formatTime } from '#lib/format.ts';
import type { DeskRequest, Why } from './model.ts';
import { t } from './words.ts';

/** Whose turn it counts as: the province, or the point where it is in none. */
export function regionOf({
  provinceName,
  pointName,
}: Pick<DeskRequest, 'provinceName' | 'pointName'>): string {
  return provinceName ?? pointName ?? '';
}

/** 1:05, 12:00, 1:02:03 */
export function formatLength(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** What a rule has to say about a request, in words. */
export function whyWords(request: DeskRequest, { rule, value, ahead }: Why): string {
  const region = regionOf(request);
  switch (rule) {
    case 'POINT_READY':
      if (value === 1) return t('why.POINT_READY.not');
      return t(request.pointId ? 'why.POINT_READY' : 'why.POINT_READY.none');
    case 'SKIPPED':
      return t('why.SKIPPED');
    case 'PROVINCE_ROTATION': {
      const had =
        value === 0
          ? t('why.PROVINCE_ROTATION.none', { region })
          : t('why.PROVINCE_ROTATION', { region, turn: value });
      return ahead === 0 ? had : `${had} ${t('why.PROVINCE_ROTATION.ahead', { count: ahead })}`;
    }
    case 'FIRST_TIME':
      return value === 0 ? t('why.FIRST_TIME') : t('why.FIRST_TIME.not', { count: value });
    case 'KIND_ROTATION':
      return t('why.KIND_ROTATION', { kind: t(`kind.${request.placeKind}`), count: value });
    case 'PROVINCE_TIME':
      return t('why.PROVINCE_TIME', { region, length: formatLength(value) });
    case 'WAITING_TIME':
      return t('why.WAITING_TIME', { time: formatTime(new Date(value * 1000)) });
    case 'ARRIVAL':
      return t('why.ARRIVAL', { number: request.number });
    case 'BY_HAND':
      return t('decided.BY_HAND');
  }
}
