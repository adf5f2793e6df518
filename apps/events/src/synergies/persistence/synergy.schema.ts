import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { modelOf, storedFields, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';
import { declineReasons, synergyStates } from '../domain/synergy-life.ts';

const storedProposal = z.object({
  byEventId: z.string(),
  dayOfEventId: z.string(),
  date: z.string(),
  proposer: z.object({
    clientId: z.string(),
    role: z.enum(['secretariat', 'partner']),
    organisationId: z.string().nullable(),
  }),
  organisationIds: z.array(z.string()),
});

const storedSynergy = z.object({
  _id: z.string(),
  version: z.int(),
  eventIds: z.array(z.string()),
  state: z.enum(synergyStates),
  proposal: storedProposal.nullable(),
  declineReason: z.enum(declineReasons).nullable(),
});

export type SynergyDocument = DeepReadonly<z.output<typeof storedSynergy>>;

export const synergyCollection: CollectionDefinition = {
  name: 'synergies',
  indexes: [{ key: { eventIds: 1, _id: 1 } }],
};

export function synergyModel(connection: Connection): Model<SynergyDocument> {
  return modelOf<SynergyDocument>(connection, synergyCollection.name, storedFields(storedSynergy));
}
