import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { CountryName } from '../ui/country.tsx';
import { Fact, FactList } from '../ui/fact-list.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { Instant } from '../ui/instant.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { oneSeriesQuery, type Event } from './queries.ts';

/** What else is known of an event. */
export function EventFacts({ event }: { readonly event: Event }) {
  const { t } = useTexts();
  const { venue, hostCountry, registration, organiserIds, topics, cancellationReason } = event;
  const venueCountry = venue?.country ?? null;
  return (
    <FactList title={t('events.facts')}>
      {cancellationReason !== null && (
        <Fact label={t('events.cancelledBecause')}>{t(`events.reason.${cancellationReason}`)}</Fact>
      )}
      <Fact label={t('events.venue')}>
        {venue === null ? (
          t('events.open')
        ) : (
          <>
            {[venue.name, venue.city].filter((part) => part !== '').join(', ')}
            {venueCountry !== null && (
              <>
                , <CountryName code={venueCountry} />
              </>
            )}
          </>
        )}
      </Fact>
      {hostCountry !== null && hostCountry !== venueCountry && (
        <Fact label={t('events.host')}>
          <CountryName code={hostCountry} />
        </Fact>
      )}
      <Fact label={t('events.registration')}>
        {registration === null ? (
          t('events.open')
        ) : (
          <>
            <Instant at={registration.opensAt} /> – <Instant at={registration.closesAt} />
          </>
        )}
      </Fact>
      <Fact label={t('events.admission')}>{t(`words.admission.${event.admission}`)}</Fact>
      <Fact label={t('words.series')}>
        {event.seriesId === null ? t('events.noSeries') : <SeriesName id={event.seriesId} />}
        {event.numberInSeries !== null &&
          ` · ${t('events.number', { number: event.numberInSeries })}`}
      </Fact>
      <Fact label={t('events.organisers')}>
        {organiserIds.map((id) => (
          <div key={id}>
            <OrganisationName id={id} />
          </div>
        ))}
      </Fact>
      {topics.length > 0 && <Fact label={t('events.topics')}>{topics.join(', ')}</Fact>}
    </FactList>
  );
}

function SeriesName({ id }: { readonly id: string }) {
  const { data } = useQuery(oneSeriesQuery(id));
  if (data === undefined) return '…';
  return (
    <LinkAnchor to="/series/$seriesId" params={{ seriesId: id }}>
      <GivenText texts={data.title} />
    </LinkAnchor>
  );
}
