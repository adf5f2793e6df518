import { Badge, Button, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { Sheet } from '../ui/sheet.tsx';
import {
  agendaKeys,
  conflictsQuery,
  type Conflict,
  type RegionalEvent,
  type Session,
} from './queries.ts';
import { severityOrder } from './severities.ts';

const LOADING_HEIGHT = 200;
const colours: Readonly<Record<Conflict['severity'], string>> = {
  'blocks-scheduling': 'red',
  'blocks-release': 'red',
  warning: 'orange',
  ignored: 'gray',
};

interface ConflictListProps {
  readonly event: RegionalEvent;
  readonly sessions: readonly Session[];
  readonly onOpen: (session: Session) => void;
}

/** What stands in the way, what blocks first; one that does not matter is ignored with a reason. */
export function ConflictList({ event, sessions, onOpen }: ConflictListProps) {
  const { t, language } = useTexts();
  const { data, error, refetch } = useQuery(conflictsQuery(event.id, language));
  const [ignoring, setIgnoring] = useState<Conflict>();
  const mayIgnore = event.can.includes('release-agenda');
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={LOADING_HEIGHT} aria-label={t('ui.loading')} />;
  if (data.length === 0) return <Text>{t('agenda.noConflicts')}</Text>;
  return (
    <Stack>
      {severityOrder.map((severity) => {
        const these = data.filter((conflict) => conflict.severity === severity);
        if (these.length === 0) return null;
        return (
          <section key={severity}>
            <Title order={2} size="h5" mb="xs">
              {t(`agenda.severity.${severity}`)}{' '}
              <Badge color={colours[severity]} variant="light" autoContrast>
                {these.length}
              </Badge>
            </Title>
            <Stack gap="xs">
              {these.map((conflict) => (
                <ConflictCard
                  key={conflict.id}
                  conflict={conflict}
                  session={sessions.find(({ id }) => conflict.sessionIds.includes(id))}
                  onOpen={onOpen}
                  onIgnore={mayIgnore ? () => setIgnoring(conflict) : undefined}
                />
              ))}
            </Stack>
          </section>
        );
      })}
      {ignoring !== undefined && (
        <IgnoreSheet
          eventId={event.id}
          conflict={ignoring}
          onClose={() => setIgnoring(undefined)}
        />
      )}
    </Stack>
  );
}

interface ConflictCardProps {
  readonly conflict: Conflict;
  readonly session: Session | undefined;
  readonly onOpen: (session: Session) => void;
  readonly onIgnore: (() => void) | undefined;
}

function ConflictCard({ conflict, session, onOpen, onIgnore }: ConflictCardProps) {
  const { t, date } = useTexts();
  return (
    <Card withBorder padding="xs">
      <Group justify="space-between" align="start" wrap="nowrap">
        <div>
          <Text size="sm">{conflict.text}</Text>
          {conflict.notes.map((note) => (
            <Text key={note} size="xs" c="dimmed">
              {note}
            </Text>
          ))}
          {conflict.ignored !== null && (
            <Text size="sm" c="dimmed">
              {t('agenda.ignoredBecause', {
                reason: conflict.ignored.reason,
                date: date(conflict.ignored.at),
              })}
            </Text>
          )}
        </div>
        <Group gap="xs" wrap="nowrap" className="not-on-paper">
          {session !== undefined && (
            <Button size="xs" variant="default" onClick={() => onOpen(session)}>
              {t('agenda.openSession')}
            </Button>
          )}
          {conflict.ignored === null && onIgnore !== undefined && (
            <Button size="xs" variant="default" onClick={onIgnore}>
              {t('agenda.ignore')}
            </Button>
          )}
        </Group>
      </Group>
    </Card>
  );
}

interface IgnoreSheetProps {
  readonly eventId: string;
  readonly conflict: Conflict;
  readonly onClose: () => void;
}

function IgnoreSheet({ eventId, conflict, onClose }: IgnoreSheetProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { mutateAsync } = useMutation({
    mutationFn: (reason: string) =>
      body(
        client.POST('/v1/events/{id}/conflicts/{conflictId}/ignore', {
          params: {
            path: { id: eventId, conflictId: conflict.id },
            header: idempotencyKey(),
          },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: agendaKeys.of(eventId) }),
  });
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('agenda.ignoreConflict')}
      verb={t('agenda.ignore')}
      consequences={[t('agenda.ignoredThen'), t('agenda.ignoredUntil')]}
      reason="needed"
      onConfirm={mutateAsync}
    >
      <Text size="sm" fw={600}>
        {conflict.text}
      </Text>
    </Sheet>
  );
}
