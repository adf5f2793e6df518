import { Button, Text, Timeline } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { components } from '@regional-events/api-client';
import type { ConsoleKey } from '@regional-events/texts';
import { body, client } from '../../api/client.ts';
import { useMe } from '../../shell/me.ts';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import { Instant } from '../../ui/instant.tsx';
import { usePages } from '../../ui/list/use-pages.ts';
import { OrganisationName } from '../../ui/organisation.tsx';
import { actionTexts } from './action-texts.ts';

type AuditRecord = components['schemas']['AuditRecord'];

const route = getRouteApi('/events/$eventId');
const PAGE = 50;

function askHistory(eventId: string, after: string | undefined) {
  return body(
    client.GET('/v1/audit', {
      params: { query: { objectId: [eventId], sort: '-at', after, limit: PAGE } },
    }),
  );
}

/** What was done with the event, the latest first. */
export function EventHistory() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const pages = usePages(['events', 'history', eventId], (after) => askHistory(eventId, after));
  if (pages.error !== null && pages.rows.length === 0)
    return <Failure error={pages.error} onRetry={pages.retry} />;
  if (pages.isPending) return <Text role="status">{t('ui.loading')}</Text>;
  if (pages.rows.length === 0) return <Text c="dimmed">{t('events.noHistory')}</Text>;
  return (
    <>
      <Timeline
        bulletSize={14}
        lineWidth={2}
        active={pages.rows.length}
        aria-label={t('events.history')}
      >
        {pages.rows.map((record) => (
          <Timeline.Item key={record.id} title={<Done record={record} />}>
            <Text size="sm" c="dimmed">
              <Instant at={record.at} /> · <Actor record={record} />
            </Text>
            {record.messages.length > 0 && (
              <Text size="xs" c="dimmed">
                {t('events.told', { types: record.messages.map(shortType).join(', ') })}
              </Text>
            )}
          </Timeline.Item>
        ))}
      </Timeline>
      {pages.hasMore && (
        <Button variant="default" mt="md" loading={pages.isLoadingMore} onClick={pages.loadMore}>
          {t('ui.more')}
        </Button>
      )}
    </>
  );
}

/** `org.regional-events.event.published.v1` */
function shortType(type: string): string {
  return type.split('.').slice(2, -1).join('.') || type;
}

function Done({ record }: { readonly record: AuditRecord }) {
  const { t } = useTexts();
  const key: ConsoleKey | undefined = actionTexts[record.action];
  return key === undefined ? record.action : t(key);
}

function Actor({ record }: { readonly record: AuditRecord }) {
  const { t } = useTexts();
  const me = useMe();
  if (record.actorId === me.clientId) return t('events.byYou');
  if (record.actorId === 'platform') return t('events.byPlatform');
  if (record.organisationId !== null)
    return (
      <>
        {t('events.byOrganisation')} <OrganisationName id={record.organisationId} />
      </>
    );
  return t(record.personId === null ? 'events.byProgram' : 'events.byPerson', {
    role: record.role,
  });
}
