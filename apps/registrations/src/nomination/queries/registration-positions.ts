import type { Model } from 'mongoose';
import type { RegistrationDocument } from '../../seating/persistence/registration.schema.ts';

/** The ranks, from 1, of these registrations in the waiting lists of their events. */
export async function positionsOf(
  model: Model<RegistrationDocument>,
  registrations: readonly RegistrationDocument[],
): Promise<ReadonlyMap<string, number>> {
  const waiting = registrations.filter(({ status }) => status === 'waiting');
  if (waiting.length === 0) return new Map();
  const eventIds = [...new Set(waiting.map(({ eventId }) => eventId))];
  const last = Math.max(...waiting.map(({ queueNumber }) => queueNumber ?? 0));
  const ranked = await model.aggregate<{ readonly _id: string; readonly position: number }>([
    { $match: { eventId: { $in: eventIds }, status: 'waiting', queueNumber: { $lte: last } } },
    {
      $setWindowFields: {
        partitionBy: '$eventId',
        sortBy: { queueNumber: 1 },
        output: { position: { $documentNumber: {} } },
      },
    },
    { $match: { _id: { $in: waiting.map(({ _id }) => _id) } } },
    { $project: { position: 1 } },
  ]);
  return new Map(ranked.map(({ _id, position }) => [_id, position]));
}
