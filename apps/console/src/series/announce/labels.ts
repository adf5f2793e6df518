import type { ConsoleKey } from '@regional-events/texts';
import type { Wanted } from './wanted.ts';

/** How the fields of the form are called. */
export const labels: Readonly<Record<keyof Wanted, ConsoleKey>> = {
  title: 'words.title',
  aims: 'series.aims',
  initiatorId: 'series.initiator',
  organiserIds: 'series.organisers',
  countries: 'series.countries',
  from: 'series.new.from',
  to: 'series.new.to',
  namesFromDays: 'series.new.namesFrom',
};
