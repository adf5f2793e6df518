import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import type { Wanted } from './wanted.ts';

/** Who learns of a series that is announced. */
export function useAnnouncing({ countries, from, to }: Wanted): readonly string[] {
  const { t, date } = useTexts();
  const { nameOf } = useCountries();
  if (from === '' || to === '') return [];
  return [
    t('series.new.runs', {
      from: date(from),
      to: date(to),
      countries: countries.map(nameOf).join(', '),
    }),
    t('series.new.message'),
    t('series.new.organisersGain'),
  ];
}
