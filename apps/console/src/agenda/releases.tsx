import { Button, Group, List, Select, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { AgendaOnPaper } from './agenda-on-paper.tsx';
import { changesQuery, releaseQuery, releasesQuery, type ReleaseHead } from './queries.ts';

const LOADING_HEIGHT = 160;
const NOTHING = 0;
const route = getRouteApi('/events/$eventId/agenda');

/** The releases, what differs between any two, and each as it was. */
export function Releases({ eventId }: { readonly eventId: string }) {
  const { t, textOf, date } = useTexts();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(releasesQuery(eventId));
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={LOADING_HEIGHT} aria-label={t('ui.loading')} />;
  if (data.length === 0) return <Text>{t('agenda.noReleases')}</Text>;
  return (
    <Stack className="not-on-paper">
      <Table maw={900}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('agenda.version')}</Table.Th>
            <Table.Th>{t('words.date')}</Table.Th>
            <Table.Th>{t('agenda.sessions')}</Table.Th>
            <Table.Th>{t('agenda.note')}</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map(({ version, releasedAt, sessionCount, note }) => (
            <Table.Tr key={version}>
              <Table.Td>v{version}</Table.Td>
              <Table.Td>{date(releasedAt)}</Table.Td>
              <Table.Td>{sessionCount}</Table.Td>
              <Table.Td>{note === null ? '' : textOf(note)}</Table.Td>
              <Table.Td>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() =>
                    void navigate({
                      search: (before) => ({ ...before, version, since: version - 1 }),
                    })
                  }
                >
                  {t('agenda.showRelease', { version })}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Comparison eventId={eventId} releases={data} />
    </Stack>
  );
}

interface ComparisonProps {
  readonly eventId: string;
  readonly releases: readonly ReleaseHead[];
}

function Comparison({ eventId, releases }: ComparisonProps) {
  const { t, language } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const version = releases.find((one) => one.version === shown.version)?.version;
  const since = shown.since ?? releases[0]?.version ?? NOTHING;
  const { data, error } = useQuery(
    changesQuery({ eventId, since, version: version ?? 'draft', language }),
  );
  const choices = releases.map((one) => ({ value: String(one.version), label: `v${one.version}` }));
  return (
    <section>
      <Title order={2} size="h4">
        {t('agenda.compare')}
      </Title>
      <Group align="end" mb="sm">
        <Select
          label={t('agenda.from')}
          allowDeselect={false}
          value={String(since)}
          data={[...choices, { value: String(NOTHING), label: t('agenda.nothing') }]}
          onChange={(next) =>
            void navigate({ search: (before) => ({ ...before, since: Number(next) }) })
          }
        />
        <Select
          label={t('agenda.to')}
          allowDeselect={false}
          value={version === undefined ? 'draft' : String(version)}
          data={[{ value: 'draft', label: t('agenda.draft') }, ...choices]}
          onChange={(next) =>
            void navigate({
              search: (before) => ({
                ...before,
                version: next === 'draft' ? undefined : Number(next),
              }),
            })
          }
        />
      </Group>
      {error !== null && <Failure error={error} />}
      {data?.texts.length === 0 && <Text size="sm">{t('agenda.noDifference')}</Text>}
      <List size="sm">
        {data?.texts.map((sentence, at) => (
          <List.Item key={at}>{sentence}</List.Item>
        ))}
      </List>
      <ReleaseContent eventId={eventId} version={version} />
    </section>
  );
}

interface ReleaseContentProps {
  readonly eventId: string;
  readonly version: number | undefined;
}

/** One release as it was. */
export function ReleaseContent({ eventId, version }: ReleaseContentProps) {
  const { t, date } = useTexts();
  const { data, error } = useQuery(releaseQuery(eventId, version));
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return null;
  return (
    <section>
      <Title order={2} size="h4" mt="md">
        {t('agenda.releaseOf', { version: data.version, date: date(data.releasedAt) })}
      </Title>
      <AgendaOnPaper
        days={data.days}
        sessions={data.sessions}
        rooms={[]}
        zone={data.timeZone}
        onScreen
      />
    </section>
  );
}
