import { Group, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { today } from '../ui/local-day.ts';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import { isWithin, Period } from '../ui/period.tsx';
import type { Organisation } from '../ui/organisations.ts';
import { focalPointsQuery } from './queries.ts';

/** Who speaks for it, and the ways to its people and accounts. */
export function OrganisationPeople({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTexts();
  const { role } = useMe();
  const { id } = organisation;
  const { data, error } = useQuery(focalPointsQuery(id));
  return (
    <section>
      <Group justify="space-between" mt="xl" mb="xs">
        <Title order={2} size="h4">
          {t('organisations.focalPoints')}
        </Title>
        <Group gap="xs">
          <LinkButton to="/people" search={{ organisationId: id }} variant="default" size="xs">
            {t('organisations.itsPeople')}
          </LinkButton>
          {role === 'secretariat' && (
            <LinkButton to="/accounts" search={{ organisationId: id }} variant="default" size="xs">
              {t('organisations.itsAccounts')}
            </LinkButton>
          )}
        </Group>
      </Group>
      {error !== null && <Failure error={error} />}
      {data?.length === 0 && <Text c="dimmed">{t('organisations.noFocalPoints')}</Text>}
      {data !== undefined && data.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('words.person')}</Table.Th>
              <Table.Th>{t('words.dates')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.map(({ personId, displayName, grants }) => (
              <Table.Tr key={personId}>
                <Table.Td>
                  <LinkAnchor to="/people/$personId" params={{ personId }} size="sm">
                    {displayName}
                  </LinkAnchor>
                </Table.Td>
                <Table.Td>
                  {grants.map((grant) => (
                    <Text
                      key={`${grant.from} ${grant.seriesId}`}
                      size="sm"
                      c={isWithin(grant, today()) ? undefined : 'dimmed'}
                    >
                      <Period days={grant} />
                      {grant.to !== null && grant.to < today() && ` · ${t('periods.ended')}`}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
