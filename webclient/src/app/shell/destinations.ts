import { building, calendarDays, clipboardList, house, network, usersRound } from '#ui/icons.ts';
import type { Destination } from '#ui/SidebarLayout.svelte';
import type { Role } from '../viewer/viewer.svelte.ts';
import { t } from './words.ts';

type Entry = Omit<Destination, 'active' | 'label'> & {
  label: () => string;
  roles?: Role[];
  /** Pages elsewhere that belong to this part. */
  also?: string;
  /** The pages below it are for others, too. */
  alone?: boolean;
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
    roles: [
      'ORGANIZER',
      'MODERATOR',
      'STAGE_OPERATOR',
      'CHAIR',
      'ORGANIZATION_STAFF',
      'HOST',
      'TECHNICIAN',
    ],
  },
  {
    href: '/points',
    label: () => t('points'),
    icon: network,
    roles: ['HOST', 'TECHNICIAN'],
    alone: true,
  },
  {
    href: '/units',
    label: () => t('units'),
    icon: clipboardList,
    also: '/allotments',
    roles: ['ORGANIZATION_STAFF'],
    alone: true,
  },
  {
    href: '/directory',
    label: () => t('directory'),
    icon: building,
    roles: ['ADMINISTRATOR', 'ORGANIZER'],
  },
  { href: '/accounts', label: () => t('accounts'), icon: usersRound, roles: ['ADMINISTRATOR'] },
];

/** Pages within a part that fewer people may open than the part itself. */
const NARROWER: Pick<Entry, 'href' | 'roles' | 'also' | 'alone'>[] = [
  { href: '/events/new', roles: ['ORGANIZER'] },
];

/** Whether the page at this address is for other roles; what it shows is decided by the server. */
export function isClosed(pathname: string, has: (...roles: Role[]) => boolean): boolean {
  return [...ENTRIES, ...NARROWER].some(({ href, also, alone, roles }) => {
    if (!roles || has(...roles)) return false;
    return alone ? pathname === href : isBelow(pathname, href) || isBelow(pathname, also);
  });
}

function isBelow(pathname: string, href: string | undefined): boolean {
  return href !== undefined && `${pathname}/`.startsWith(`${href}/`);
}

export function destinations(pathname: string, has: (...roles: Role[]) => boolean): Destination[] {
  return ENTRIES.filter(({ roles }) => !roles || has(...roles)).map(
    ({ href, label, icon, also }) => ({
      href,
      icon,
      label: label(),
      active: href === '/' ? pathname === '/' : isBelow(pathname, href) || isBelow(pathname, also),
    }),
  );
}
