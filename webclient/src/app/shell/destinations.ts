import { building, calendarDays, house, network, usersRound } from '#ui/icons.ts';
import type { Destination } from '#ui/SidebarLayout.svelte';
import type { Role } from '../viewer/viewer.svelte.ts';
import { t } from './words.ts';

type Entry = Omit<Destination, 'active' | 'label'> & {
  label: () => string;
  roles?: Role[];
  /** Pages elsewhere that belong to this part. */
  also?: string;
};

/** The sidebar; an entry without roles is for everybody who is signed in. */
const ENTRIES: Entry[] = [
  { href: '/', label: () => t('home'), icon: house },
  {
    href: '/events',
    label: () => t('events'),
    icon: calendarDays,
    also: '/sessions',
    // An administrator's work is technical: events are nothing of theirs.
    roles: ['ORGANIZER', 'MODERATOR', 'STAGE_OPERATOR', 'ORGANIZATION_STAFF', 'HOST', 'TECHNICIAN'],
  },
  {
    href: '/points',
    label: () => t('points'),
    icon: network,
    roles: ['HOST', 'TECHNICIAN'],
  },
  {
    href: '/directory',
    label: () => t('directory'),
    icon: building,
    roles: ['ADMINISTRATOR', 'ORGANIZER'],
  },
  { href: '/accounts', label: () => t('accounts'), icon: usersRound, roles: ['ADMINISTRATOR'] },
];

export function destinations(pathname: string, has: (...roles: Role[]) => boolean): Destination[] {
  const below = (href: string) => `${pathname}/`.startsWith(`${href}/`);
  return ENTRIES.filter(({ roles }) => !roles || has(...roles)).map(
    ({ href, label, icon, also }) => ({
      href,
      icon,
      label: label(),
      active: href === '/' ? pathname === '/' : below(href) || (also !== undefined && below(also)),
    }),
  );
}
