import { Button, Menu, useMantineColorScheme } from '@mantine/core';
import { languages, ownNameOf } from '@regional-events/texts';
import { IconCheck, IconChevronDown, IconLogout, IconSunMoon, IconUser } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';
import { useMe } from './me.ts';

const ICON = 16;

/** Language, colours, the page of the account, and the way out. */
export function AccountMenu() {
  const { t, language, choose } = useTexts();
  const { displayName } = useMe();
  const { toggleColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <Button
          variant="subtle"
          px={{ base: 'xs', sm: 'md' }}
          leftSection={<IconUser size={ICON} />}
          rightSection={<IconChevronDown size={ICON} />}
          // a long name is cut on a phone, where it would push the page aside
          maw={{ base: 170, sm: 320 }}
        >
          {displayName}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            aria-current={one === language}
            rightSection={one === language ? <IconCheck size={ICON} /> : undefined}
            onClick={() => choose(one)}
          >
            {ownNameOf[one]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconSunMoon size={ICON} />} onClick={toggleColorScheme}>
          {t('shell.colours')}
        </Menu.Item>
        <Menu.Item leftSection={<IconUser size={ICON} />} component="a" href="/auth/account">
          {t('shell.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={ICON} />} onClick={() => void signOut()}>
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST' });
  window.location.assign('/oauth/signed-out');
}
