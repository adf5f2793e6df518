import { useMemo } from 'react';
import { useTexts, type Texts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { firstDay, lastDay, type Event, type Series } from '../queries.ts';
import { canMove } from './can-move.ts';
import type { Bar } from './bar.ts';
import type { Year } from './use-year.ts';

/** The events of a year as bars, with what a reader of the screen hears of each. */
export function useBars(series: Series, year: Year, mayMove: boolean): readonly Bar[] {
  const texts = useTexts();
  const { nameOf } = useCountries();
  const { events, others, conflictsOf, synergiesOf } = year;
  return useMemo(() => {
    const said = (event: Event, look: Bar['look']) => inWords(event, { texts, nameOf, look });
    const own = events
      .filter(({ days }) => days.length > 0)
      .map((event): Bar => {
        const conflicts = conflictsOf.get(event.id)?.length ?? 0;
        const synergies = synergiesOf.get(event.id)?.length ?? 0;
        const marks = [
          conflicts > 0 && texts.t('series.conflictsCount', { count: conflicts }),
          synergies > 0 && texts.t('series.synergiesCount', { count: synergies }),
        ].filter((mark) => mark !== false);
        return {
          ...placeOf(event, series),
          id: event.id,
          label: numbered(event, texts),
          inWords: [said(event, event.status), ...marks].join('; '),
          look: event.status,
          conflicts,
          synergies,
          movable: mayMove && canMove(event),
        };
      });
    const faint = others.map((event): Bar => ({
      ...placeOf(event, series),
      id: event.id,
      label: texts.textOf(event.title),
      inWords: said(event, 'other'),
      look: 'other',
      conflicts: 0,
      synergies: 0,
      movable: false,
    }));
    return [...own, ...faint].toSorted((one, other) => one.from.localeCompare(other.from));
  }, [events, others, conflictsOf, synergiesOf, series, texts, nameOf, mayMove]);
}

function placeOf(event: Event, { countries }: Series) {
  const { hostCountry } = event;
  return {
    country: hostCountry !== null && countries.includes(hostCountry) ? hostCountry : undefined,
    from: firstDay(event),
    to: lastDay(event),
  };
}

/** With its number in the series, unless the title has it already. */
function numbered({ title, numberInSeries }: Event, { textOf }: Texts): string {
  const text = textOf(title);
  const said = numberInSeries === null || text.split(/\D+/).includes(String(numberInSeries));
  return said ? text : `${numberInSeries}. ${text}`;
}

interface Words {
  readonly texts: Texts;
  readonly nameOf: (country: string) => string;
  readonly look: Bar['look'];
}

function inWords(event: Event, { texts, nameOf, look }: Words): string {
  const { t, date } = texts;
  const [first, last] = [firstDay(event), lastDay(event)];
  return [
    numbered(event, texts),
    first === last ? date(first) : `${date(first, 'dayMonth')} – ${date(last)}`,
    event.hostCountry === null ? t('series.elsewhere') : nameOf(event.hostCountry),
    t(`words.event.status.${event.status}`),
    ...(look === 'other' ? [t('series.otherProject')] : []),
  ].join(', ');
}
