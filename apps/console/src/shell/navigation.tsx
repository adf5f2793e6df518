import { NavLink } from '@mantine/core';
import {
  IconActivity,
  IconBuilding,
  IconCalendarEvent,
  IconInbox,
  IconKey,
  IconMail,
  IconPlugConnected,
  IconTimeline,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ConsoleKey } from '@regional-events/texts';
import type { ComponentType } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { mayUse, useMe, type Me } from './me.ts';

interface Area {
  readonly to:
    | '/'
    | '/series'
    | '/events'
    | '/invitations'
    | '/organisations'
    | '/people'
    | '/accounts'
    | '/partners'
    | '/operation';
  readonly text: ConsoleKey;
  readonly icon: ComponentType<{ readonly size?: number | string }>;
  readonly isFor: (me: Me) => boolean;
}

const ICON = 18;
const everybody = () => true;
const isSecretariat = (me: Me) => me.role === 'secretariat';
const has = (scope: string) => (me: Me) => mayUse(me, scope);

/** The areas, for whom there is something in them. */
const areas: readonly Area[] = [
  { to: '/', text: 'shell.home', icon: IconInbox, isFor: everybody },
  { to: '/series', text: 'shell.series', icon: IconTimeline, isFor: has('events:read') },
  { to: '/events', text: 'shell.events', icon: IconCalendarEvent, isFor: has('events:read') },
  {
    to: '/invitations',
    text: 'shell.invitations',
    icon: IconMail,
    isFor: has('registrations:read'),
  },
  {
    to: '/organisations',
    text: 'shell.organisations',
    icon: IconBuilding,
    isFor: has('organisations:read'),
  },
  { to: '/people', text: 'shell.people', icon: IconUsers, isFor: has('people:read') },
  { to: '/accounts', text: 'shell.accounts', icon: IconKey, isFor: isSecretariat },
  { to: '/partners', text: 'shell.partners', icon: IconPlugConnected, isFor: isSecretariat },
  { to: '/operation', text: 'shell.operation', icon: IconActivity, isFor: has('operations:read') },
];

export function Navigation() {
  const { t } = useTexts();
  const me = useMe();
  return areas
    .filter(({ isFor }) => isFor(me))
    .map(({ to, text, icon: Icon }) => (
      <NavLink
        key={to}
        component={Link}
        to={to}
        label={t(text)}
        leftSection={<Icon size={ICON} />}
        activeOptions={{ exact: to === '/' }}
        activeProps={{ 'data-active': true }}
      />
    ));
}
