import { body, client, idempotencyKey, ifMatch, item } from '../../api/client.ts';
import { firstDay, type Event } from '../queries.ts';
import { shiftDate } from './scale.ts';

/**
 * Gives an event its days so many days later.
 * @param askAgainBy the reader's local time until which everybody has to accept again; only for what was published
 */
export async function moveEvent(event: Event, days: number, askAgainBy?: string): Promise<void> {
  if (event.status === 'draft') await moveDraft(event, days);
  else await reschedule(event, days, askAgainBy);
}

async function moveDraft({ id }: Event, days: number): Promise<void> {
  const path = { id };
  const { value, etag } = await item(client.GET('/v1/events/{id}', { params: { path } }));
  await body(
    client.PATCH('/v1/events/{id}', {
      params: { path, header: ifMatch(etag) },
      body: { days: value.days.map((day) => ({ ...day, date: shiftDate(day.date, days) })) },
    }),
  );
}

async function reschedule(event: Event, days: number, askAgainBy?: string): Promise<void> {
  await body(
    client.POST('/v1/events/{id}/reschedule', {
      params: { path: { id: event.id }, header: idempotencyKey() },
      body: {
        from: shiftDate(firstDay(event), days),
        ...(askAgainBy !== undefined && {
          askAgain: { answerBy: new Date(askAgainBy).toISOString() },
        }),
      },
    }),
  );
}
