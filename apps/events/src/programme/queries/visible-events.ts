import type { Actor } from '@regional-events/kernel';
import type { QueryFilter } from 'mongoose';
import type { EventDocument } from '../persistence/event.schema.ts';

/** The rule of `maySee` as a query filter. */
export function visibleTo({ role, organisationId }: Actor): QueryFilter<EventDocument> {
  if (role === 'secretariat') return {};
  const published = { publishedAt: { $ne: null } };
  if (organisationId === null) return published;
  return {
    $or: [published, { organiserIds: organisationId }, { 'days.coOrganiserIds': organisationId }],
  };
}
