import { modelOf, type Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';

export const EFFECTS = 'effects';

export interface Effect {
  /** Ascends with time. */
  readonly _id: string;
  readonly messageId: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  /** From the time of the message to its effect; the clocks of other machines may disagree. */
  readonly lateMs: number;
}

export function effectModel(connection: Connection): Model<Effect> {
  return modelOf<Effect>(connection, EFFECTS, {
    _id: String,
    messageId: String,
    topic: String,
    subject: String,
    sequence: Number,
    lateMs: Number,
  });
}
