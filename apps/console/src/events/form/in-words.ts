import type { ConsoleKey } from '@regional-events/texts';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { instantInWords } from '../../ui/instant.tsx';
import { useOrganisations } from '../../ui/organisations.ts';
import type { EventForm } from './event-form.ts';

type Field = keyof EventForm;

const labels: Readonly<Record<Field, ConsoleKey>> = {
  title: 'words.title',
  kind: 'words.kind',
  topics: 'events.topics',
  seriesId: 'words.series',
  numberInSeries: 'events.numberInSeries',
  organiserIds: 'events.organisers',
  admission: 'events.admission',
  venue: 'events.venue',
  timeZone: 'events.timeZone',
  days: 'words.dates',
  capacity: 'words.seats',
  registration: 'events.registration',
};

/** The fields of the form and what is in them, as sentences compare them. */
export function useFieldsInWords() {
  const texts = useTexts();
  const { nameOf } = useOrganisations();
  const { nameOf: countryOf } = useCountries();
  const { t, date, textOf } = texts;
  const instant = (at: string | null) =>
    at === null ? t('events.open') : instantInWords(at, texts);
  const inWords: { readonly [F in Field]: (value: EventForm[F]) => string } = {
    title: (title) => textOf(title),
    kind: (kind) => t(`words.event.kind.${kind}`),
    topics: (topics) => topics.join(', '),
    seriesId: (id) => id ?? t('events.noSeries'),
    numberInSeries: (number) => String(number ?? t('events.open')),
    organiserIds: (ids) => ids.map(nameOf).join(', '),
    admission: (admission) => t(`words.admission.${admission}`),
    venue: ({ name, city, country }) =>
      [name, city, country === null ? '' : countryOf(country)].filter(Boolean).join(', '),
    timeZone: (zone) => zone ?? t('events.open'),
    days: (days) =>
      days
        .map(({ date: day, startTime, endTime }) =>
          [date(day, 'short'), startTime && `${startTime}–${endTime ?? ''}`]
            .filter(Boolean)
            .join(' '),
        )
        .join(', '),
    capacity: (seats) => String(seats ?? t('events.open')),
    registration: ({ opensAt, closesAt }) => `${instant(opensAt)} – ${instant(closesAt)}`,
  };
  return {
    labelOf: (field: Field) => t(labels[field]),
    inWords: <F extends Field>(field: F, form: EventForm) => inWords[field](form[field]),
  };
}
