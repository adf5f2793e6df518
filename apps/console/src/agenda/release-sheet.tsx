import { Alert, Group, List, Loader, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkButton } from '../ui/links.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { TextsField } from '../ui/texts-field.tsx';
import { useDone } from '../ui/use-done.tsx';
import { agendaKeys, changesQuery, conflictsQuery, type RegionalEvent } from './queries.ts';

const NOTE = 500;

interface ReleaseSheetProps {
  readonly event: RegionalEvent;
  readonly onClose: () => void;
}

/** Before the draft becomes a numbered release: what differs from the last one, who is told, and what stands in the way. */
export function ReleaseSheet({ event, onClose }: ReleaseSheetProps) {
  const { t, language } = useTexts();
  const [note, setNote] = useState<Readonly<Record<string, string>>>({});
  const changes = useQuery(
    changesQuery({ eventId: event.id, since: undefined, version: 'draft', language }),
  );
  const release = useRelease(event.id);
  const { data } = changes;
  const published = event.status === 'published' || event.status === 'postponed';
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('agenda.releaseTitle', { version: (data?.since ?? 0) + 1 })}
      verb={t('agenda.releaseVerb', { version: (data?.since ?? 0) + 1 })}
      consequences={[
        t(published ? 'agenda.releaseForAll' : 'agenda.releaseForOrganisers'),
        t('agenda.releaseMessage'),
        t('agenda.releaseCalendars'),
      ]}
      cannotBeUndone
      onConfirm={() => release(note)}
    >
      <Standing event={event} />
      <div>
        <Text fw={600} size="sm">
          {data === undefined || data.since === 0
            ? t('agenda.firstRelease')
            : t('agenda.sinceRelease', { version: data.since })}
        </Text>
        {changes.isPending && <Loader size="sm" aria-label={t('ui.loading')} />}
        {changes.error !== null && <Failure error={changes.error} />}
        {data?.texts.length === 0 && <Text size="sm">{t('agenda.nothingNew')}</Text>}
        <List size="sm">
          {data?.texts.map((sentence, at) => (
            <List.Item key={at}>{sentence}</List.Item>
          ))}
        </List>
      </div>
      <TextsField label={t('agenda.note')} value={note} maxLength={NOTE} onChange={setNote} />
    </Sheet>
  );
}

/** What blocks the release, with the way to it. */
function Standing({ event }: { readonly event: RegionalEvent }) {
  const { t, language } = useTexts();
  const { data } = useQuery(conflictsQuery(event.id, language));
  const blocking = (data ?? []).filter(({ severity }) => severity.startsWith('blocks-'));
  if (blocking.length === 0) return null;
  return (
    <Alert color="red" title={t('agenda.cannotRelease', { count: blocking.length })} role="note">
      <List size="sm">
        {blocking.map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
      </List>
      <Group mt="xs">
        <LinkButton
          size="xs"
          variant="default"
          to="/events/$eventId/agenda"
          params={{ eventId: event.id }}
          search={{ view: 'conflicts' }}
        >
          {t('agenda.toConflicts')}
        </LinkButton>
      </Group>
    </Alert>
  );
}

function useRelease(eventId: string) {
  const queries = useQueryClient();
  const { t } = useTexts();
  const done = useDone();
  const { mutateAsync } = useMutation({
    mutationFn: (note: Readonly<Record<string, string>>) =>
      body(
        client.POST('/v1/events/{id}/agenda-versions', {
          params: {
            path: { id: eventId },
            header: idempotencyKey(),
          },
          body: { note: Object.keys(note).length === 0 ? null : note },
        }),
      ),
    onSuccess: ({ version }) => {
      void queries.invalidateQueries({ queryKey: agendaKeys.of(eventId) });
      done(t('agenda.released', { version }));
    },
  });
  return mutateAsync;
}
