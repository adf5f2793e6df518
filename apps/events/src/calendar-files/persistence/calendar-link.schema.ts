import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { calendarLinkItem } from '@regional-events/contracts-events';
import { modelOf, storedFields, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';
import type { CalendarLink } from '../domain/calendar-link.ts';

const storedLink = z.object({
  _id: z.string(),
  version: z.int(),
  ...calendarLinkItem.omit({ id: true }).shape,
  createdAt: z.date(),
  /** The secret itself is stored nowhere. */
  secretHash: z.string(),
  createdBy: z.string(),
  role: z.enum(['secretariat', 'partner']),
  organisationId: z.string().nullable(),
});

export type CalendarLinkDocument = DeepReadonly<z.output<typeof storedLink>>;

export const calendarLinkCollection: CollectionDefinition = {
  name: 'calendar-links',
  indexes: [
    { key: { secretHash: 1 }, unique: true },
    { key: { organisationId: 1, _id: 1 } },
    { key: { targetId: 1, _id: 1 } },
  ],
};

export function calendarLinkModel(connection: Connection): Model<CalendarLinkDocument> {
  return modelOf<CalendarLinkDocument>(
    connection,
    calendarLinkCollection.name,
    storedFields(storedLink),
  );
}

export function linkOf(document: CalendarLinkDocument): CalendarLink {
  const { _id: id, version, kind, targetId, createdAt, createdBy, role, organisationId } = document;
  return {
    item: { id, kind, targetId, createdAt: createdAt.toISOString() },
    maker: { clientId: createdBy, role, organisationId },
    version,
  };
}

export function linkDocument(link: CalendarLink, secretHash: string): CalendarLinkDocument {
  const { id, createdAt, ...of } = link.item;
  const { clientId, ...bound } = link.maker;
  const made = { createdAt: new Date(createdAt), createdBy: clientId, ...bound };
  return { _id: id, version: link.version, ...of, ...made, secretHash };
}
