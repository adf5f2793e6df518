import { NavLink } from '@mantine/core';
import { IconCalendarEvent, IconInbox, IconTimeline } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ConsoleKey } from '@regional-events/texts';
import type { ComponentType } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { mayUse, useMe, type Me } from './me.ts';

interface Area {
  readonly to: '/' | '/series' | '/events';
  readonly text: ConsoleKey;
  readonly icon: ComponentType<{ readonly size?: number | string }>;
  readonly isFor: (me: Me) => boolean;
}

const ICON = 18;
const everybody = () => true;
const has = (scope: string) => (me: Me) => mayUse(me, scope);

/** The areas, for whom there is something in them. */
const areas: readonly Area[] = [
  { to: '/', text: 'shell.home', icon: IconInbox, isFor: everybody },
  { to: '/series', text: 'shell.series', icon: IconTimeline, isFor: has('events:read') },
  { to: '/events', text: 'shell.events', icon: IconCalendarEvent, isFor: has('events:read') },
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
