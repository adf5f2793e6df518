import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import type { SeatPlan } from '../domain/seat-plan.ts';

export interface SeatPlanDocument extends Omit<SeatPlan, 'eventId'> {
  /** The event's id. */
  readonly _id: string;
}

export const seatPlanCollection: CollectionDefinition = { name: 'seat-plans' };

export function seatPlanOf({ _id, ...plan }: SeatPlanDocument): SeatPlan {
  return { eventId: _id, ...plan };
}

export function documentOfPlan({ eventId, ...plan }: SeatPlan): SeatPlanDocument {
  return { _id: eventId, ...plan };
}

const required = true;

export function seatPlanModel(connection: Connection): Model<SeatPlanDocument> {
  return modelOf<SeatPlanDocument>(connection, seatPlanCollection.name, {
    _id: { type: String, required },
    capacity: { type: Number, required },
    taken: { type: Number, required },
    onOffer: { type: Number, required },
    waiting: { type: Number, required },
    nextQueueNumber: { type: Number, required },
    peopleNumbered: { type: Number, default: null },
    ended: String,
    termsVersion: { type: Number, required },
    version: { type: Number, required },
    sequence: { type: Number, required },
    lastMessageId: String,
  });
}
