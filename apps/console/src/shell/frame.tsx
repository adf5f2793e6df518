import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { followChanges } from '../api/live.ts';
import { useTexts } from '../texts/texts.tsx';
import { PageCountryNotes } from '../ui/country-notes.tsx';
import { AccountMenu } from './account-menu.tsx';
import { LiveMark } from './live-mark.tsx';
import { mayUse, useMe } from './me.ts';
import { Navigation } from './navigation.tsx';
import { SignInEndedDialog } from './sign-in-ended.tsx';

const HEADER = 56;
const NAVIGATION = 220;

/** What is around every page. */
export function Frame() {
  const { t } = useTexts();
  const [opened, { toggle, close }] = useDisclosure();
  const live = useLiveChanges();
  const main = useFocusOnNewPage(close);
  return (
    <AppShell
      header={{ height: HEADER }}
      navbar={{ width: NAVIGATION, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <a className="skip-link" href="#content">
        {t('shell.skipToContent')}
      </a>
      <AppShell.Header>
        <Group h="100%" px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('shell.menu')}
            />
            <Text fw={700} fz={{ base: 'sm', sm: 'md' }} lh={1.2}>
              {t('shell.title')}
            </Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LiveMark live={live} />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('shell.navigation')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="content" ref={main} tabIndex={-1}>
        <Outlet />
        <PageCountryNotes />
      </AppShell.Main>
      <SignInEndedDialog />
    </AppShell>
  );
}

/** Undefined for who may not read the feed. */
function useLiveChanges(): boolean | undefined {
  const queries = useQueryClient();
  const follows = mayUse(useMe(), 'messages:read');
  const [live, setLive] = useState<boolean>();
  useEffect(() => (follows ? followChanges(queries, setLive) : undefined), [queries, follows]);
  return live;
}

/** Who goes by keyboard or hears the page is taken to the content of each new page. */
function useFocusOnNewPage(onNewPage: () => void) {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    onNewPage();
    main.current?.focus({ preventScroll: true });
  }, [pathname, onNewPage]);
  return main;
}
