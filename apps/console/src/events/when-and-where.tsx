import { useTexts, type Texts } from '../texts/texts.tsx';
import { CountryName } from '../ui/country.tsx';
import type { Event } from './queries.ts';

/** The first and the last day of an event, in words. */
export function datesInWords(
  { days, status }: Pick<Event, 'days' | 'status'>,
  { t, date }: Pick<Texts, 't' | 'date'>,
): string {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (first === undefined || last === undefined) return t('events.noDays');
  const dates = first === last ? date(first) : `${date(first)} – ${date(last)}`;
  return status === 'postponed' ? t('events.wasToBe', { dates }) : dates;
}

/** The line below the name of an event. */
export function WhenAndWhere({ event }: { readonly event: Event }) {
  const texts = useTexts();
  const { venue, hostCountry } = event;
  const city = venue?.city ?? '';
  return (
    <>
      {texts.t(`words.event.kind.${event.kind}`)} · {datesInWords(event, texts)}
      {city !== '' && ` · ${city}`}
      {hostCountry !== null && (
        <>
          {city === '' ? ' · ' : ', '}
          <CountryName code={hostCountry} />
        </>
      )}
    </>
  );
}
