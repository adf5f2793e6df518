import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { client, idempotencyKey, item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LinkAnchor, LinkButton } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { seriesToJoinQuery, useTakeEvent } from '../queries.ts';
import { EventFields } from './event-fields.tsx';
import { draftOf, type EventForm } from './event-form.ts';
import { usualEvent } from './usual-event.ts';
import { useUnsaved } from './use-unsaved.ts';

const route = getRouteApi('/events/new');

/** A new draft: only its organisers see it, so it is stored at once. */
export function DraftEventPage() {
  const { t } = useTexts();
  const { series: seriesId } = route.useSearch();
  const { data, isPending } = useQuery(seriesToJoinQuery);
  const [now] = useState(() => new Date());
  const series = data?.data.find(({ id }) => id === seriesId);
  return (
    <>
      <PageHead
        title={t('events.draft')}
        above={[
          <LinkAnchor key="events" to="/events" size="sm">
            {t('shell.events')}
          </LinkAnchor>,
        ]}
        subtitle={t('events.draftSeen')}
      />
      {!isPending && <DraftEvent usual={usualEvent(now, series)} />}
    </>
  );
}

function DraftEvent({ usual }: { readonly usual: EventForm }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const take = useTakeEvent();
  const [form, setForm] = useState(usual);
  // sending the same form twice makes one draft
  const [key] = useState(idempotencyKey);
  const titled = Object.values(form.title).some((text) => text.trim() !== '');
  const leave = useUnsaved(titled);
  const draft = useMutation({
    mutationFn: () =>
      item(
        client.POST('/v1/events', {
          params: { header: key },
          body: draftOf(form),
        }),
      ),
    onSuccess: async (drafted) => {
      take(drafted);
      leave();
      await navigate({ to: '/events/$eventId', params: { eventId: drafted.value.id } });
    },
  });
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        draft.mutate();
      }}
    >
      <Stack>
        <EventFields form={form} onChange={setForm} error={draft.error} />
        {!titled && <Text size="sm">{t('events.titleNeeded')}</Text>}
        {draft.error !== null && <Failure error={draft.error} />}
        <Group>
          <Button type="submit" loading={draft.isPending} disabled={!titled}>
            {t('events.saveDraft')}
          </Button>
          <LinkButton to="/events" variant="default">
            {t('ui.cancel')}
          </LinkButton>
        </Group>
      </Stack>
    </form>
  );
}
