import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import {
  focalPointOf,
  ofEvent,
  ofInvitation,
  ofPerson,
  ofRegistration,
  personWith,
} from './messages.ts';
import { idsOf, TriedFeed, type FeedUnderTest } from './tried-feed.ts';

/** What people read of every feed, whatever stores it. */
export function describeFeedForPeople(kept: string, open: () => Promise<FeedUnderTest>): void {
  describe(`a feed kept ${kept}, read by people`, () => {
    let feed: TriedFeed;

    beforeAll(async () => {
      feed = new TriedFeed(await open(), Number.POSITIVE_INFINITY);
    });

    it('shows a focal point what a client of the organisation sees, in its series alone where it has one', async () => {
      const [eventId, organiser, own, seriesId] = [newId(), newId(), newId(), newId()];
      await feed.store(ofEvent('published', eventId, [organiser], seriesId));
      const all = [
        ofPerson('registered', newId(), [own]),
        ofInvitation('sent', eventId, own),
        ofRegistration('confirmed', eventId, newId()),
      ];
      await feed.store(...all);
      const [person] = all;
      expect(await feed.seen(focalPointOf(own), all)).toEqual(idsOf(...all.slice(0, 2)));
      expect(await feed.seen(focalPointOf(own, seriesId), all)).toEqual(idsOf(...all.slice(0, 2)));
      // people belong to no event
      expect(await feed.seen(focalPointOf(own, newId()), all)).toEqual([person?.id]);
      expect(await feed.seen(focalPointOf(organiser), all)).toEqual(idsOf(...all.slice(1)));
      expect(await feed.seen(focalPointOf(organiser, seriesId), all)).toEqual(
        idsOf(...all.slice(1)),
      );
      expect(await feed.seen(focalPointOf(organiser, newId()), all)).toEqual([]);
    });

    it('shows coordinators, observers and participants what everyone reads', async () => {
      const [eventId, own, seriesId] = [newId(), newId(), newId()];
      const published = ofEvent('published', eventId, [own], seriesId);
      const confirmed = ofRegistration('confirmed', eventId, own);
      await feed.store(published, confirmed);
      const readers = [
        personWith({ role: 'coordinator', country: 'MK' }),
        personWith({ role: 'observer', seriesId }),
        personWith({ role: 'participant' }),
      ];
      for (const reader of readers)
        expect(await feed.seen(reader, [published, confirmed])).toEqual([published.id]);
      const ofSecretariat: Actor = { ...personWith({ role: 'secretariat' }), role: 'secretariat' };
      expect(await feed.seen(ofSecretariat, [published, confirmed])).toEqual(
        idsOf(published, confirmed),
      );
    });
  });
}
