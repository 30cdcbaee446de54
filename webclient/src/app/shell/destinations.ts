import { building, calendarDays, house, usersRound } from '#ui/icons.ts';
import type { Destination } from '#ui/SidebarLayout.svelte';
import type { Role } from '../viewer/viewer.svelte.ts';
import { t } from './words.ts';

type Entry = Omit<Destination, 'active' | 'label'> & { label: () => string; roles?: Role[] };

/** The sidebar; an entry without roles is for everybody who is signed in. */
const ENTRIES: Entry[] = [
  { href: '/', label: () => t('home'), icon: house },
  { href: '/events', label: () => t('events'), icon: calendarDays },
  {
    href: '/directory',
    label: () => t('directory'),
    icon: building,
    roles: ['ADMINISTRATOR', 'ORGANIZER'],
  },
  { href: '/accounts', label: () => t('accounts'), icon: usersRound, roles: ['ADMINISTRATOR'] },
];

export function destinations(pathname: string, has: (...roles: Role[]) => boolean): Destination[] {
  return ENTRIES.filter(({ roles }) => !roles || has(...roles)).map(({ href, label, icon }) => ({
    href,
    icon,
    label: label(),
    active: href === '/' ? pathname === '/' : `${pathname}/`.startsWith(`${href}/`),
  }));
}
