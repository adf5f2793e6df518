import { describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { EventEndedError, EventNotFoundError, EventNotPublishedError } from './errors.ts';
import type { KnownEvent } from '../known-events.ts';
import { visibleTo } from './access.ts';
import { expectPublished } from './known-event.ts';

const organiser = newId();
const secretariat: Actor = {
  clientId: newId(),
  role: 'secretariat',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};
const partnerOf = (organisationId: string): Actor => ({
  ...secretariat,
  role: 'partner',
  organisationId,
});

function event(given: Partial<KnownEvent>): KnownEvent {
  return {
    id: newId(),
    status: 'published',
    everPublished: true,
    admission: 'open',
    seriesId: null,
    organiserIds: [organiser],
    coOrganiserIds: [],
    days: [],
    timeZone: null,
    startsAt: null,
    endsAt: null,
    opensAt: null,
    closesAt: null,
    ...given,
  };
}

describe('an event', () => {
  it('that was never published is known to who prepares it alone', () => {
    const coOrganiser = newId();
    const coOrganiserIds = [coOrganiser];
    const draft = event({ status: 'draft', everPublished: false, coOrganiserIds });
    expect(visibleTo(secretariat, draft, draft.id)).toBe(draft);
    expect(visibleTo(partnerOf(organiser), draft, draft.id)).toBe(draft);
    expect(visibleTo(partnerOf(coOrganiser), draft, draft.id)).toBe(draft);
    expect(() => visibleTo(partnerOf(newId()), draft, draft.id)).toThrow(EventNotFoundError);
  });

  it('that is unknown here may be news on its way', () => {
    const id = newId();
    expect(() => visibleTo(secretariat, undefined, id)).toThrow(
      expect.objectContaining({ kind: 'not-found', replicationLag: { unknownId: id } }),
    );
  });

  it('takes nominations and invitations while it is published', () => {
    expect(() => expectPublished(event({}))).not.toThrow();
    for (const status of ['draft', 'postponed'] as const) {
      expect(() => expectPublished(event({ status }))).toThrow(EventNotPublishedError);
    }
    for (const status of ['cancelled', 'completed', 'closed'] as const) {
      expect(() => expectPublished(event({ status }))).toThrow(EventEndedError);
    }
  });
});
