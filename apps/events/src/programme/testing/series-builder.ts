import { newId, type Origin } from '@regional-events/kernel';
import { organiserId, secretariat } from '../../testing/actors.ts';
import { Series, type SeriesDetails } from '../domain/series/series.ts';

export const spring = new Date('2022-03-01T12:00:00Z');

export function seriesDetails(more: Partial<SeriesDetails> = {}): SeriesDetails {
  return {
    title: { en: 'Regional series of workshops' },
    aims: [{ en: 'improve joint operations' }],
    initiatorId: organiserId,
    organiserIds: [organiserId],
    countries: ['RS', 'BA', 'MK'],
    from: '2022-01-01',
    to: '2022-12-31',
    namesFromDays: 14,
    ...more,
  };
}

export function announced(more: Partial<SeriesDetails> = {}, origin: Partial<Origin> = {}): Series {
  const whole = { createdBy: secretariat.clientId, externalRef: null, ...origin };
  return Series.announce(newId(), whole, seriesDetails(more), secretariat, spring);
}
