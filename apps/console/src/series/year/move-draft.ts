import { body, client, idempotencyKey } from '../../api/client.ts';
import { firstDay, type Event } from '../queries.ts';
import { shiftDate } from './scale.ts';

const DAY_MS = 86_400_000;

/** Gives a draft its days so many days later, with its sessions and the window of its registration. */
export async function moveDraft({ id, registration, days: before }: Event, days: number) {
  await body(
    client.POST('/v1/events/{id}/reschedule', {
      params: { path: { id }, header: idempotencyKey() },
      body: {
        from: shiftDate(firstDay({ days: before }), days),
        ...(registration !== null && {
          registration: {
            opensAt: later(registration.opensAt, days),
            closesAt: later(registration.closesAt, days),
          },
        }),
      },
    }),
  );
}

function later(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString();
}
