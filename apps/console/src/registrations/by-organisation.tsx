import { Button, Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useOrganisations } from '../ui/organisations.ts';
import { useTexts } from '../texts/texts.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { PersonName } from '../ui/person-name.tsx';
import type { Group as OfOrganisation } from './groups.ts';
import { OrganisationSeats } from './organisation-seats.tsx';
import { RegistrationActions } from './registration-actions.tsx';
import type { AskedFor } from './registration-sheets.tsx';
import { RegistrationState } from './registration-state.tsx';

const SHOWN_AT_FIRST = 50;

/** Said to who does not see the table; others need no heads here. */
const heads = [
  { text: 'words.person', width: '52%' },
  { text: 'words.status', width: 'auto' },
  { text: 'invitations.actions', width: 60 },
] as const;

interface GroupsProps {
  readonly groups: readonly OfOrganisation[];
  readonly onAsk: (asked: AskedFor) => void;
}

/** Each organisation with its seats and its people. */
export function ByOrganisation({ groups, onAsk }: GroupsProps) {
  const { t } = useTexts();
  const organisations = useOrganisations();
  if (groups.length === 0) return <Text c="dimmed">{t('registrations.none')}</Text>;
  const nameOf = ({ organisationId }: OfOrganisation) =>
    organisationId === null ? '\uFFFF' : organisations.nameOf(organisationId);
  return (
    <Stack>
      {groups
        .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other)))
        .map((group) => (
          <GroupCard key={group.organisationId ?? ''} group={group} onAsk={onAsk} />
        ))}
    </Stack>
  );
}

function GroupCard({
  group,
  onAsk,
}: { readonly group: OfOrganisation } & Pick<GroupsProps, 'onAsk'>) {
  const { t } = useTexts();
  const { organisationId, registrations, seats, taken, waiting } = group;
  return (
    <Card withBorder component="section">
      <Group justify="space-between" align="start" mb="xs">
        <Title order={3} size="h5">
          {organisationId === null ? (
            t('registrations.forNobody')
          ) : (
            <OrganisationName id={organisationId} />
          )}
        </Title>
        {seats === null ? (
          <Text size="sm">{t('registrations.takenAndWaiting', { taken, waiting })}</Text>
        ) : (
          <OrganisationSeats seats={seats} taken={taken} waiting={waiting} />
        )}
      </Group>
      {registrations.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('registrations.nobodyYet')}
        </Text>
      ) : (
        <People registrations={registrations} onAsk={onAsk} />
      )}
    </Card>
  );
}

/** Of an organisation with very many people, more are shown when asked for, so that the page stays quick. */
function People({
  registrations,
  onAsk,
}: Pick<OfOrganisation, 'registrations'> & Pick<GroupsProps, 'onAsk'>) {
  const { t } = useTexts();
  const [most, setMost] = useState(SHOWN_AT_FIRST);
  return (
    <>
      <Table layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {heads.map(({ text, width }) => (
              <Table.Th key={text} p={0} w={width}>
                <span className="only-for-screen-readers">{t(text)}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {registrations.slice(0, most).map((registration) => (
            <Table.Tr key={registration.id}>
              <Table.Td>
                <PersonName person={registration.person} />{' '}
                <Text span size="xs" c="dimmed">
                  {t(`words.role.${registration.role}`)}
                </Text>
              </Table.Td>
              <Table.Td>
                <RegistrationState registration={registration} />
              </Table.Td>
              <Table.Td ta="end">
                <RegistrationActions registration={registration} onAsk={onAsk} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {registrations.length > most && (
        <Button variant="subtle" size="xs" onClick={() => setMost(most + SHOWN_AT_FIRST)}>
          {t('ui.more')}
        </Button>
      )}
    </>
  );
}
