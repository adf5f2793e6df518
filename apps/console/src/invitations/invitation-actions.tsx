import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useOrganisations } from '../ui/organisations.ts';
import { useTexts } from '../texts/texts.tsx';
import type { AskedFor } from './invitation-sheets.tsx';
import type { Invitation } from './queries.ts';

const ICON = 18;

interface ActionsProps {
  readonly invitation: Invitation;
  readonly onAsk: (asked: AskedFor) => void;
}

/** What the reader can do with one invitation, as the API says. */
export function InvitationActions({ invitation, onAsk }: ActionsProps) {
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  const navigate = useNavigate();
  const { can, eventId, organisationId, status } = invitation;
  const nominates = can.includes('accept') || (can.includes('decline') && status === 'accepted');
  if (can.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          className="not-on-paper"
          aria-label={t('invitations.actionsFor', { name: nameOf(organisationId) })}
        >
          <IconDots size={ICON} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {nominates && (
          <Menu.Item
            onClick={() =>
              void navigate({
                to: '/events/$eventId/nominate',
                params: { eventId },
                search: { organisationId },
              })
            }
          >
            {t('nominating.nominate')}
          </Menu.Item>
        )}
        {can.map((verb) => (
          <Menu.Item key={verb} onClick={() => onAsk({ verb, invitations: [invitation] })}>
            {t(`invitations.${verb}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ManyProps {
  readonly selected: readonly Invitation[];
  readonly onAsk: (asked: AskedFor) => void;
}

/** What can be done with all of those that are selected. */
export function ManyInvitationActions({ selected, onAsk }: ManyProps) {
  const { t } = useTexts();
  return (['change', 'withdraw'] as const).map((verb) => (
    <Button
      key={verb}
      size="xs"
      variant="default"
      disabled={!selected.every(({ can }) => can.includes(verb))}
      onClick={() => onAsk({ verb, invitations: selected })}
    >
      {t(`invitations.${verb}`)}
    </Button>
  ));
}
