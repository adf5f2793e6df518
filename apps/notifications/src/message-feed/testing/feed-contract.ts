import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import { UnknownPositionError } from '../domain/errors.ts';
import { newEntry } from '../messaging/new-entry.ts';
import type { ReadFeed } from '../use-cases/read-feed.ts';
import {
  ofClient,
  ofEvent,
  ofInvitation,
  ofOrganisation,
  ofPerson,
  ofRegistration,
  ofSeatPlan,
  partnerOf,
  secretariat,
} from './messages.ts';
import { idsOf, TriedFeed, type FeedUnderTest } from './tried-feed.ts';

/** The contract of every feed, whatever stores it and however many messages come together. */
export function describeFeed(kept: string, open: () => Promise<FeedUnderTest>): void {
  describe.each([
    ['whose messages come one by one', 1],
    ['whose messages come together', Number.POSITIVE_INFINITY],
  ])(`a feed kept ${kept}, %s`, (_how, most) => {
    let readFeed: ReadFeed;
    let tried: TriedFeed;

    beforeAll(async () => {
      tried = new TriedFeed(await open(), most);
      ({ readFeed } = tried);
    });

    const store = (...messages: readonly IncomingMessage[]) => tried.store(...messages);
    const seen = (actor: Actor, of: readonly IncomingMessage[], after = 0) =>
      tried.seen(actor, of, after);
    const end = (actor: Actor) => tried.end(actor);

    it('shows everyone organisations and published events with their seat plans, in the order they were stored', async () => {
      const eventId = newId();
      const all = [
        ofOrganisation('registered'),
        ofEvent('published', eventId, [newId()]),
        ofSeatPlan('opened', eventId),
      ];
      await store(...all);
      expect(await seen(partnerOf(newId()), all)).toEqual(idsOf(...all));
      expect(await seen(secretariat, all)).toEqual(idsOf(...all));
    });

    it('shows a draft to the secretariat alone until it is published, and no follower misses it then', async () => {
      const [eventId, organiser] = [newId(), newId()];
      const [drafted, changed] = [
        ofEvent('drafted', eventId, [organiser]),
        ofEvent('changed', eventId, [organiser]),
      ];
      await store(drafted, changed);
      const partner = partnerOf(organiser);
      const before = await end(partner);
      expect(await seen(partner, [drafted, changed])).toEqual([]);
      expect(await seen(secretariat, [drafted, changed])).toEqual(idsOf(drafted, changed));

      const published = ofEvent('published', eventId, [organiser]);
      await store(ofOrganisation('registered'), published);
      expect(await seen(partner, [drafted, changed, published], before)).toEqual(
        idsOf(drafted, changed, published),
      );
      expect(await seen(secretariat, [drafted, changed, published])).toEqual(
        idsOf(drafted, changed, published),
      );
    });

    it('shows registrations and invitations to their organisation and to the organisers of the event alone', async () => {
      const [eventId, organiser, own] = [newId(), newId(), newId()];
      await store(ofEvent('published', eventId, [organiser]));
      const all = [
        ofInvitation('sent', eventId, own),
        ofRegistration('confirmed', eventId, own),
        ofRegistration('confirmed', eventId, null),
      ];
      await store(...all);
      expect(await seen(partnerOf(own), all)).toEqual(idsOf(...all.slice(0, 2)));
      expect(await seen(partnerOf(organiser), all)).toEqual(idsOf(...all));
      expect(await seen(partnerOf(newId()), all)).toEqual([]);
      expect(await seen({ ...partnerOf(own), organisationId: null }, all)).toEqual([]);
      expect(await seen(secretariat, all)).toEqual(idsOf(...all));
    });

    it('holds back what another topic tells of an event before the event itself is known, and no follower misses it', async () => {
      const [eventId, organiser] = [newId(), newId()];
      const [plan, confirmed] = [
        ofSeatPlan('opened', eventId),
        ofRegistration('confirmed', eventId, newId()),
      ];
      await store(plan, confirmed);
      const partner = partnerOf(organiser);
      const before = await end(partner);
      expect(await seen(partner, [plan, confirmed])).toEqual([]);

      const [drafted, published] = [
        ofEvent('drafted', eventId, [organiser]),
        ofEvent('published', eventId, [organiser]),
      ];
      await store(drafted, published);
      const all = [drafted, published, plan, confirmed];
      expect(await seen(partner, all, before)).toEqual(idsOf(...all));
      expect(await seen(secretariat, all)).toEqual(idsOf(plan, confirmed, drafted, published));
    });

    it('goes by who organises an event now', async () => {
      const [eventId, first, second] = [newId(), newId(), newId()];
      const confirmed = ofRegistration('confirmed', eventId, newId());
      await store(
        ofEvent('published', eventId, [first]),
        confirmed,
        ofEvent('changed', eventId, [second]),
      );
      expect(await seen(partnerOf(first), [confirmed])).toEqual([]);
      expect(await seen(partnerOf(second), [confirmed])).toEqual(idsOf(confirmed));
    });

    it('shows people and clients to their organisation, and the end of a tie to whoever it ends for', async () => {
      const [personId, left, joined] = [newId(), newId(), newId()];
      const registered = ofPerson('registered', personId, [left]);
      const moved = ofPerson('affiliations-changed', personId, [joined]);
      const erased = ofPerson('erased', personId, []);
      const [client, foreign] = [ofClient('registered', left), ofClient('registered', null)];
      const all = [registered, moved, erased, client, foreign];
      await store(...all);
      expect(await seen(partnerOf(left), all)).toEqual(idsOf(registered, moved, client));
      expect(await seen(partnerOf(joined), all)).toEqual(idsOf(moved, erased));
      expect(await seen(partnerOf(newId()), all)).toEqual([]);
      expect(await seen(secretariat, all)).toEqual(idsOf(...all));
    });

    it('keeps a message once, however often it is handed over', async () => {
      const published = ofEvent('published', newId(), [newId()]);
      await store(published, published);
      await store(published);
      expect(await seen(secretariat, [published])).toEqual(idsOf(published));
    });

    it('keeps the message as it was published', async () => {
      const message = ofRegistration('confirmed', newId(), null);
      await store(message);
      const start = await readFeed.start(secretariat, undefined);
      const { messages } = await readFeed.page(secretariat, { after: start, limit: 1000 });
      expect(messages.find(({ id }) => id === message.id)).toEqual(newEntry(message).message);
    });

    it('goes on behind a message, by types and in pages', async () => {
      const all = Array.from({ length: 5 }, () => ofOrganisation('registered'));
      const other = ofOrganisation('retired');
      await store(...all.slice(0, 3), other, ...all.slice(3));
      const actor = partnerOf(newId());
      const after = await readFeed.start(actor, { id: all[0]!.id, pointer: '/query/after' });
      const types = [all[0]!.type];
      const first = await readFeed.page(actor, { after, types, limit: 3 });
      expect(first.messages.map(({ id }) => id)).toEqual(idsOf(all[1]!, all[2]!, all[3]!));
      expect(first.caughtUp).toBe(false);
      const second = await readFeed.page(actor, { after: first.last, types, limit: 3 });
      expect(second.messages.map(({ id }) => id)).toEqual(idsOf(all[4]!));
      expect(second.caughtUp).toBe(true);
    });

    it('says where the reader is: at the last message of a page, and past what it does not ask for', async () => {
      const [asked, other] = [ofOrganisation('registered'), ofOrganisation('retired')];
      await store(asked, other, ofOrganisation('retired'));
      const actor = partnerOf(newId());
      const after = await readFeed.start(actor, { id: asked.id, pointer: '/query/after' });
      const full = await readFeed.page(actor, { after, types: [other.type], limit: 1 });
      expect(full).toMatchObject({ lastId: other.id, caughtUp: false });
      const empty = await readFeed.page(actor, { after, types: [asked.type], limit: 1 });
      const whole = await readFeed.page(actor, { after, limit: 1000 });
      expect(empty).toMatchObject({ messages: [], lastId: whole.lastId, last: whole.last });
      const nothing = await readFeed.page(actor, { after: empty.last, limit: 1 });
      expect(nothing).toMatchObject({ messages: [], lastId: undefined, last: empty.last });
    });

    it('begins behind what is there now for who asks for that', async () => {
      await store(ofOrganisation('registered'));
      const readers = [secretariat, partnerOf(newId())];
      const starts = await Promise.all(readers.map((actor) => readFeed.startAtNewest(actor)));
      const later = ofOrganisation('registered');
      await store(later);
      for (const [at, actor] of readers.entries()) {
        const { messages } = await readFeed.page(actor, { after: starts[at]!, limit: 1000 });
        expect(messages.map(({ id }) => id)).toEqual([later.id]);
      }
    });

    it('refuses a position that it does not hold, and one that this reader cannot have seen', async () => {
      const drafted = ofEvent('drafted', newId(), []);
      await store(drafted);
      const at = (id: string) => ({ id, pointer: '/query/after' });
      await expect(readFeed.start(secretariat, at(newId()))).rejects.toThrow(UnknownPositionError);
      await expect(readFeed.start(partnerOf(newId()), at(drafted.id))).rejects.toThrow(
        UnknownPositionError,
      );
      await expect(readFeed.start(secretariat, at(drafted.id))).resolves.toBeGreaterThan(0);
    });
  });
}
