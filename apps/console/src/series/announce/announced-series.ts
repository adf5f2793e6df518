import type { components } from '@regional-events/api-client';
import { body, client, type idempotencyKey } from '../../api/client.ts';
import type { CountryCode } from '../../ui/countries.ts';
import { givenTexts } from '../../ui/texts-patch.ts';
import type { Event, Series } from '../queries.ts';
import { givenAims, type Wanted } from './wanted.ts';

type Key = ReturnType<typeof idempotencyKey>;
export type Cloned = components['schemas']['ClonedEvent'];

/** @param key the same for each try, so that a series is announced once */
export function announce(wanted: Wanted, key: Key): Promise<Series> {
  const { title, initiatorId, organiserIds, countries } = wanted;
  return body(
    client.POST('/v1/series', {
      params: { header: key },
      body: {
        title: givenTexts(title),
        aims: givenAims(wanted),
        initiatorId: initiatorId ?? '',
        organiserIds: [...organiserIds],
        countries: countries as CountryCode[],
        from: wanted.from,
        to: wanted.to,
        namesFromDays: wanted.namesFromDays,
        externalRef: null,
      },
    }),
  );
}

/** Drafts an event of the earlier series in the new one, 52 weeks later on the same weekdays. */
export function cloneInto(seriesId: string, event: Event, key: Key): Promise<Cloned> {
  return body(
    client.POST('/v1/events/{id}/clone', {
      params: { path: { id: event.id }, header: key },
      body: {
        seriesId,
        numberInSeries: event.numberInSeries,
        keepWeekdays: true,
        externalRef: null,
        include: { days: true, agenda: true },
      },
    }),
  );
}
