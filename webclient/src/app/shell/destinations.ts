import { building, calendarDays, clipboardList, house, network, usersRound } from '#ui/icons.ts';
import type { Destination } from '#ui/SidebarLayout.svelte';
import type { Grant, Role } from '../viewer/viewer.svelte.ts';
import { t } from './words.ts';

type Entry = Omit<Destination, 'active' | 'label'> & {
  label: () => string;
  roles?: Role[];
  /** Only for those who hold one of the roles for the whole system. */
  everywhere?: boolean;
  /** Not for those who hold the role by their organization's link: it is about one event's delegates. */
  notByUnitLink?: boolean;
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
    notByUnitLink: true,
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
const NARROWER: Pick<
  Entry,
  'href' | 'roles' | 'everywhere' | 'notByUnitLink' | 'also' | 'alone'
>[] = [
  { href: '/events/new', roles: ['ORGANIZER'] },
  ...['/directory/people/import', '/directory/people/duplicates', '/directory/undeliverable'].map(
    (href) => ({ href, roles: ['ADMINISTRATOR', 'ORGANIZER'] as Role[], everywhere: true }),
  ),
  // Allotments are organizers' pages, too; an organization's documents are not.
  { href: '/units', roles: ['ORGANIZATION_STAFF'] },
];

/** Whether the page at this address is for other roles; what it shows is decided by the server. */
export function isClosed(pathname: string, held: Grant[]): boolean {
  return [...ENTRIES, ...NARROWER].some((entry) => {
    if (isFor(entry, held)) return false;
    const { href, also, alone } = entry;
    return alone ? pathname === href : isBelow(pathname, href) || isBelow(pathname, also);
  });
}

function isFor(
  { roles, everywhere, notByUnitLink }: Pick<Entry, 'roles' | 'everywhere' | 'notByUnitLink'>,
  held: Grant[],
): boolean {
  if (!roles) return true;
  return held.some(
    ({ role, scopeKind }) =>
      roles.includes(role) &&
      (!everywhere || scopeKind === 'SYSTEM') &&
      !(notByUnitLink && scopeKind === 'EVENT_UNIT'),
  );
}

function isBelow(pathname: string, href: string | undefined): boolean {
  return href !== undefined && `${pathname}/`.startsWith(`${href}/`);
}

export function destinations(pathname: string, held: Grant[]): Destination[] {
  return ENTRIES.filter((entry) => isFor(entry, held)).map(({ href, label, icon, also }) => ({
    href,
    icon,
    label: label(),
    active: href === '/' ? pathname === '/' : isBelow(pathname, href) || isBelow(pathname, also),
  }));
}
