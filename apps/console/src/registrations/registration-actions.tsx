import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';
import type { Registration } from './queries.ts';
import type { AskedFor } from './registration-sheets.tsx';

const ICON = 18;

interface ActionsProps {
  readonly registration: Registration;
  readonly onAsk: (asked: AskedFor) => void;
}

/** What can be done with one registration, as the API says; everybody who sees it sees its history. */
export function RegistrationActions({ registration, onAsk }: ActionsProps) {
  const { t } = useTexts();
  const name = registration.person.displayName ?? t('ui.hiddenName');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          className="not-on-paper"
          aria-label={t('invitations.actionsFor', { name })}
        >
          <IconDots size={ICON} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {registration.can.map((verb) => (
          <Menu.Item key={verb} onClick={() => onAsk({ verb, registrations: [registration] })}>
            {t(`registrations.${verb}`)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => onAsk({ verb: 'history', registrations: [registration] })}>
          {t('registrations.history')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
