import { id, localDate, queryNumber } from '@regional-events/platform-http';
import { z } from 'zod';
import { declineReasons, LONGEST_WINDOW } from '../use-cases/synergy-verbs.ts';

const USUAL_WINDOW = 45;

export const synergyQuery = z.strictObject({
  seriesId: id
    .exactOptional()
    .describe(
      'The series whose events are looked at; all that the caller organises where neither is given.',
    ),
  eventId: id.exactOptional().describe('The event that is looked at.'),
  withinDays: queryNumber({ least: 1, most: LONGEST_WINDOW, preset: USUAL_WINDOW }).describe(
    'How far from its days the other event may lie.',
  ),
});
export type SynergyQuery = z.output<typeof synergyQuery>;

export const proposeRequest = z
  .strictObject({
    eventId: id.describe('The event in whose name you propose.'),
    date: localDate.describe(
      'The day to be held together: one of the other event’s, else one of your own.',
    ),
  })
  .meta({ id: 'ProposeSynergy' });
export type ProposeRequest = z.output<typeof proposeRequest>;

export const declineRequest = z
  .strictObject({ reason: z.enum(declineReasons).default('other').describe('Why, as a code.') })
  .prefault({})
  .meta({ id: 'DeclineSynergy' });
export type DeclineRequest = z.output<typeof declineRequest>;
