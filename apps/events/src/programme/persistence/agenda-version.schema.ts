import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { agendaVersionHead, agendaVersionItem } from '@regional-events/contracts-events';
import {
  modelOf,
  pickFields,
  storedFields,
  type CollectionDefinition,
} from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';
import type { AgendaRelease, AgendaVersionHead } from '../domain/agenda/agenda-release.ts';

const storedVersion = z.object({
  _id: z.string(),
  ...agendaVersionItem.shape,
  releasedAt: z.date(),
});

export type AgendaVersionDocument = DeepReadonly<z.output<typeof storedVersion>>;

export const agendaVersionCollection: CollectionDefinition = {
  name: 'agenda-versions',
  indexes: [{ key: { eventId: 1, _id: 1 } }],
};

export function agendaVersionModel(connection: Connection): Model<AgendaVersionDocument> {
  const fields = storedFields(storedVersion);
  return modelOf<AgendaVersionDocument>(connection, agendaVersionCollection.name, fields);
}

const DIGITS = 9;

/** Event and number are the key, so that no number is given twice and ids sort as versions do. */
export function keyOf(eventId: string, version: number): string {
  return `${eventId}/${String(version).padStart(DIGITS, '0')}`;
}

export function toDocument(release: AgendaRelease): AgendaVersionDocument {
  const { eventId, version, sessions } = release;
  return { _id: keyOf(eventId, version), ...release, sessionCount: sessions.length };
}

export function releaseIn(document: AgendaVersionDocument): AgendaRelease {
  const { releasedAt } = document;
  const { sessionCount: _, ...release } = pickFields(agendaVersionItem, document);
  return { ...release, releasedAt };
}

export function headOf(document: AgendaVersionDocument): AgendaVersionHead {
  const head = pickFields(agendaVersionHead, document);
  return { ...head, releasedAt: head.releasedAt.toISOString() };
}
