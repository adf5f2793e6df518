import { Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { client, ifMatch, item, type Item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { EditConflict } from '../../ui/edit-conflict.tsx';
import { Failure } from '../../ui/failure.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { mergeEdits } from '../../ui/merge-edits.ts';
import { useDone } from '../../ui/use-done.tsx';
import { eventQuery, useTakeEvent, type Event } from '../queries.ts';
import { EventFields } from './event-fields.tsx';
import { formOf, patchOf, type EventForm } from './event-form.ts';
import { useFieldsInWords } from './in-words.ts';
import { useUnsaved } from './use-unsaved.ts';

const route = getRouteApi('/events/$eventId');
const WHILE_LOADING = 480;

/** The facts of an event as a form. */
export function EditEventPage() {
  const { eventId } = route.useParams();
  const { data } = useQuery(eventQuery(eventId));
  // what others change meanwhile waits until this form is sent
  const [read, setRead] = useState<Item<Event>>();
  if (read === undefined) {
    if (data !== undefined) setRead(data);
    return <Skeleton height={WHILE_LOADING} />;
  }
  return <EditEvent key={eventId} read={read} />;
}

async function readAgain(id: string): Promise<Item<Event>> {
  return item(client.GET('/v1/events/{id}', { params: { path: { id } } }));
}

function EditEvent({ read }: { readonly read: Item<Event> }) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const take = useTakeEvent();
  const done = useDone();
  const fields = useFieldsInWords();
  const [base, setBase] = useState(read);
  const [form, setForm] = useState(() => formOf(read.value));
  const [theirs, setTheirs] = useState<Item<Event>>();
  const { id, status, venueId } = base.value;
  const before = formOf(base.value);
  const patch = patchOf(before, form);
  const dirty = Object.keys(patch).length > 0;
  const leave = useUnsaved(dirty);
  const save = useMutation({
    mutationFn: ({ form: wanted, over }: { form: EventForm; over: Item<Event> }) =>
      item(
        client.PATCH('/v1/events/{id}', {
          params: { path: { id }, header: ifMatch(over.etag) },
          body: patchOf(formOf(over.value), wanted),
        }),
      ),
    onSuccess: async (saved) => {
      take(saved);
      leave();
      done(t('ui.saved'));
      await navigate({ to: '/events/$eventId', params: { eventId: id } });
    },
    onError: async (error) => {
      if (!(error instanceof ApiProblem && error.isStale)) return;
      const latest = await readAgain(id);
      const { clashes, theirsOnly } = mergeEdits(before, form, formOf(latest.value));
      // seats that are taken meanwhile move its mark, but nothing that stands in the form
      if (clashes.length + theirsOnly.length > 0) setTheirs(latest);
      else save.mutate({ form, over: latest });
    },
  });
  const stale = save.error instanceof ApiProblem && save.error.isStale;
  return (
    <form
      onSubmit={(submitted) => {
        submitted.preventDefault();
        save.mutate({ form, over: base });
      }}
    >
      <Stack>
        <Title order={2} size="h4">
          {t('events.edit')}
        </Title>
        <EventFields
          form={form}
          onChange={setForm}
          published={status !== 'draft'}
          inDirectory={venueId !== null}
          error={save.error}
        />
        {status !== 'draft' && <Text size="sm">{t('events.changeIsTold')}</Text>}
        {save.error !== null && !stale && <Failure error={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending} disabled={!dirty}>
            {t('ui.save')}
          </Button>
          <LinkButton to="/events/$eventId" params={{ eventId: id }} variant="default">
            {t('ui.cancel')}
          </LinkButton>
        </Group>
      </Stack>
      {theirs !== undefined && (
        <EditConflict
          merging={mergeEdits(before, form, formOf(theirs.value))}
          mine={form}
          {...fields}
          onClose={() => setTheirs(undefined)}
          onDecided={(decided) => {
            setForm(decided);
            setBase(theirs);
            setTheirs(undefined);
            save.mutate({ form: decided, over: theirs });
          }}
        />
      )}
    </form>
  );
}
