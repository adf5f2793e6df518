import { Button, Group, SegmentedControl, Select, Skeleton, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { askInvitationsOfEvent, invitationKeys } from '../invitations/queries.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { usePages } from '../ui/list/use-pages.ts';
import { ByOrganisation } from './by-organisation.tsx';
import { EventSeats } from './event-seats.tsx';
import { groupsOf, isShown } from './groups.ts';
import { NominateButton } from './nominate-button.tsx';
import { registrationsOfEvent } from './queries.ts';
import { RegistrationList } from './registration-list.tsx';
import { RegistrationSheets, type AskedFor } from './registration-sheets.tsx';
import { ShowNames } from './show-names.tsx';

const route = getRouteApi('/events/$eventId/registrations');
const WHILE_LOADING = 260;

/** Who comes, for whom, and how the seats are used. */
export function EventRegistrations() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const shown = route.useSearch();
  const [asked, setAsked] = useState<AskedFor>();
  const { data, error, isPending, refetch } = useQuery(registrationsOfEvent(eventId));
  const invitations = usePages(invitationKeys.ofEvent(eventId), (after) =>
    askInvitationsOfEvent(eventId, after),
  );
  const rows = (data ?? []).filter((registration) => isShown(registration, shown));
  const groups = groupsOf(
    rows,
    shown.status === undefined && shown.role === undefined ? invitations.rows : [],
  );
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2} size="h3">
          {t('registrations.title')}
        </Title>
        <NominateButton eventId={eventId} />
      </Group>
      <EventSeats eventId={eventId} />
      <ShowNames eventId={eventId} registrations={data ?? []} />
      <Filters />
      {error !== null && data === undefined && (
        <Failure error={error} onRetry={() => void refetch()} />
      )}
      {isPending && <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />}
      {data !== undefined && shown.view === undefined && (
        <ByOrganisation groups={groups} onAsk={setAsked} />
      )}
      {data !== undefined && shown.view === 'list' && (
        <RegistrationList rows={rows} onAsk={setAsked} />
      )}
      <RegistrationSheets eventId={eventId} asked={asked} onClose={() => setAsked(undefined)} />
    </Stack>
  );
}

const states = ['confirmed', 'waiting', 'ended'] as const;
const roles = ['participant', 'speaker', 'observer', 'interpreter', 'organiser'] as const;

function Filters() {
  const { t } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const show = (next: Partial<typeof shown>) => void navigate({ search: { ...shown, ...next } });
  return (
    <Group align="end" className="not-on-paper">
      <SegmentedControl
        aria-label={t('registrations.view')}
        value={shown.view ?? 'organisations'}
        data={[
          { value: 'organisations', label: t('registrations.byOrganisation') },
          { value: 'list', label: t('registrations.asList') },
        ]}
        onChange={(view) => show({ view: view === 'list' ? 'list' : undefined })}
      />
      <Select
        label={t('words.status')}
        placeholder={t('ui.all')}
        clearable
        value={shown.status ?? null}
        data={states.map((value) => ({
          value,
          label:
            value === 'ended' ? t('registrations.ended') : t(`words.registration.status.${value}`),
        }))}
        onChange={(status) => show({ status: states.find((one) => one === status) })}
      />
      <Select
        label={t('words.role')}
        placeholder={t('ui.all')}
        clearable
        value={shown.role ?? null}
        data={roles.map((value) => ({ value, label: t(`words.role.${value}`) }))}
        onChange={(role) => show({ role: roles.find((one) => one === role) })}
      />
      {(shown.status ?? shown.role) !== undefined && (
        <Button variant="subtle" onClick={() => show({ status: undefined, role: undefined })}>
          {t('ui.clearFilters')}
        </Button>
      )}
    </Group>
  );
}
