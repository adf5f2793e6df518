import { Card, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useOrganisations } from '../ui/organisations.ts';
import { useTexts } from '../texts/texts.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { PersonName } from '../ui/person-name.tsx';
import { SeatBar } from '../ui/seat-bar.tsx';
import type { Group as OfOrganisation } from './groups.ts';
import { RegistrationActions } from './registration-actions.tsx';
import type { AskedFor } from './registration-sheets.tsx';
import { RegistrationState } from './registration-state.tsx';

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
    <Card withBorder component="section" className="whole-card-on-paper">
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
          <SeatBar capacity={seats} taken={taken} onOffer={0} waiting={waiting} />
        )}
      </Group>
      {registrations.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('registrations.nobodyYet')}
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={320}>
          <Table>
            <Table.Thead className="only-for-screen-readers">
              <Table.Tr>
                <Table.Th>{t('words.person')}</Table.Th>
                <Table.Th>{t('words.role')}</Table.Th>
                <Table.Th>{t('words.status')}</Table.Th>
                <Table.Th>{t('invitations.actions')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {registrations.map((registration) => (
                <Table.Tr key={registration.id}>
                  <Table.Td>
                    <PersonName person={registration.person} />
                  </Table.Td>
                  <Table.Td>{t(`words.role.${registration.role}`)}</Table.Td>
                  <Table.Td>
                    <RegistrationState registration={registration} />
                  </Table.Td>
                  <Table.Td w={48}>
                    <RegistrationActions registration={registration} onAsk={onAsk} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Card>
  );
}
