import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { eventQuery } from '../events/queries.ts';
import { spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { OrganisationSearch } from '../ui/organisation-search.tsx';
import { DelegationForm } from './delegation-form.tsx';
import { SeatsLeft } from './seats-left.tsx';
import { OwnOrganisations } from './own-organisations.tsx';

const route = getRouteApi('/events/$eventId/nominate');

/** Whom an organisation sends to an event: chosen from its people, or pasted from a spreadsheet. */
export function NominatePage() {
  const { t } = useTexts();
  const { eventId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const own = spokenFor(me);
  const organisationId = search.organisationId ?? (own.length === 1 ? own[0] : undefined);
  const { data: event } = useQuery(eventQuery(eventId));
  const choose = (id: string) =>
    void navigate({ search: { ...search, organisationId: id }, replace: true });
  return (
    <Stack maw={860}>
      <Title order={2} size="h3">
        {t('nominating.title')}
      </Title>
      {event !== undefined && event.value.status !== 'published' && (
        <Alert color="orange">{t('nominating.notPublished')}</Alert>
      )}
      {organisationId === undefined && me.role === 'secretariat' && (
        <OrganisationSearch
          label={t('nominating.forWhom')}
          verb={t('nominating.choose')}
          onChoose={({ id }) => choose(id)}
        />
      )}
      {(organisationId === undefined || own.length > 1) && own.length > 0 && (
        <OwnOrganisations ids={own} chosen={organisationId} onChoose={choose} />
      )}
      {organisationId !== undefined && (
        <>
          <Text fw={600}>
            <OrganisationName id={organisationId} />
          </Text>
          <SeatsLeft eventId={eventId} organisationId={organisationId} />
          <DelegationForm
            key={organisationId}
            eventId={eventId}
            organisationId={organisationId}
            byRows={search.by === 'rows'}
            onByRows={(byRows) =>
              void navigate({
                search: { ...search, by: byRows ? 'rows' : undefined },
                replace: true,
              })
            }
          />
        </>
      )}
    </Stack>
  );
}
