import { useTexts, type Texts } from '../texts/texts.tsx';

export interface Days {
  readonly from: string;
  /** The last day; null while it lasts. */
  readonly to: string | null;
}

/** From when to when, in words. */
export function periodInWords({ from, to }: Days, { t, date }: Pick<Texts, 't' | 'date'>): string {
  const first = date(from, 'short');
  return to === null
    ? t('periods.since', { from: first })
    : t('periods.fromTo', { from: first, to: date(to, 'short') });
}

export function Period({ days }: { readonly days: Days }) {
  return periodInWords(days, useTexts());
}

/** Both days count. */
export function isWithin({ from, to }: Days, day: string): boolean {
  return from <= day && (to === null || to >= day);
}
