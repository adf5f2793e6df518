import { id, localDate } from '@regional-events/platform-http';
import { z } from 'zod';
import type { AskedName } from '../queries/shown-people.ts';

const MOST_NAMES = 200;
const MOST_DAYS = 365;

const personAtEvent = z.strictObject({
  eventId: id,
  organised: z.boolean(),
  confirmed: z.boolean(),
  days: z.strictObject({ from: localDate, to: localDate }).nullable(),
  namesFromDays: z.int().min(0).max(MOST_DAYS),
});

/** What other services ask; those of earlier releases ask by ids alone. */
export const namesOfPeopleRequest = z.union([
  z.strictObject({
    people: z
      .array(z.strictObject({ personId: id, event: personAtEvent.nullable() }))
      .min(1)
      .max(MOST_NAMES),
    service: z.enum(['events', 'registrations', 'notifications']),
  }),
  z.strictObject({ personIds: z.array(id).min(1).max(MOST_NAMES) }),
]);

export type NamesOfPeopleRequest = z.output<typeof namesOfPeopleRequest>;

export function askedNames(request: NamesOfPeopleRequest): {
  readonly people: readonly AskedName[];
  readonly service: string;
} {
  if ('people' in request) return request;
  const people = request.personIds.map((personId) => ({ personId, event: null }));
  return { people, service: 'registrations' };
}
