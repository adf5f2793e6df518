import { useTexts, type Texts } from '../texts/texts.tsx';
import { localDateOf, padded } from './local-day.ts';

/** A moment by the reader's clock, in words. */
export function instantInWords(at: string, { t, date }: Pick<Texts, 't' | 'date'>): string {
  const moment = new Date(at);
  return t('periods.at', {
    date: date(localDateOf(moment), 'short'),
    time: `${padded(moment.getHours())}:${padded(moment.getMinutes())}`,
  });
}

export function Instant({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} style={{ whiteSpace: 'nowrap' }}>
      {instantInWords(at, useTexts())}
    </time>
  );
}
