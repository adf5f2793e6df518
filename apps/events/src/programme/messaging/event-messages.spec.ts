import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import type { Message } from '@regional-events/platform-messaging';
import { by, secretariat } from '../../testing/actors.ts';
import { releaseOf } from '../domain/agenda/agenda-release.ts';
import { nextRelease } from '../domain/agenda/next-release.ts';
import { RegionalEvent } from '../domain/event/regional-event.ts';
import { draft, lastDay, noon, published } from '../testing/event-builder.ts';
import { sessionDetails } from '../testing/session-builder.ts';
import { eventMessages } from './event-messages.ts';

function messagesOf(event: RegionalEvent): readonly Message[] {
  return eventMessages(event, by(secretariat));
}

function retitle(event: RegionalEvent): RegionalEvent {
  const wanted = { ...event.details, title: { en: 'Another title' } };
  event.change({ fields: ['title'], wanted }, { actor: secretariat, at: noon, series: null });
  return event;
}

describe('the messages of an event', () => {
  it('carry the whole item, the id and the place in line of the domain event', () => {
    const event = draft();
    const [message] = messagesOf(event);
    expect(message).toMatchObject({
      id: event.recorded[0]?.id,
      type: 'org.regional-events.event.drafted.v1',
      topic: 'events.event.v1',
      subject: event.id,
      sequence: 1,
      data: { id: event.id, status: 'draft', startsAt: '2022-05-10T07:00:00.000Z', sequence: 1 },
    });
  });

  it('name the capacity up to and in the first publication, and never later', () => {
    const before = messagesOf(retitle(draft()));
    expect(before.map(({ data }) => data['capacity'])).toEqual([46, 46]);
    const [, first] = messagesOf(published());
    expect(first?.data['capacity']).toBe(46);
    const event = published();
    const stored = RegionalEvent.restore({ ...event.snapshot(), version: 1 }, event.state);
    retitle(stored).complete(secretariat, lastDay);
    const later = messagesOf(stored);
    expect(later.map(({ data }) => 'capacity' in data)).toEqual([false, false]);
  });

  it('say field by field what changed', () => {
    const messages = messagesOf(retitle(published()));
    const last = messages.at(-1)?.data;
    expect(last).toMatchObject({
      changes: [{ field: 'title', new: { en: 'Another title' } }],
      title: { en: 'Another title' },
    });
    expect(last).not.toHaveProperty('capacity');
  });

  it('tell of a released agenda what moved, without text and with people by their ids', () => {
    const event = published();
    const speakers = [{ personId: newId(), role: 'keynote' as const }];
    const abstract = { en: 'Free text' };
    const of = (more: object) =>
      releaseOf(
        event.details,
        [{ id: newId(), details: sessionDetails({ speakers, abstract, track: 'Way', ...more }) }],
        new Map(),
      );
    const made = { eventId: event.id, note: { en: 'A note' }, releasedAt: noon };
    event.releaseAgenda(secretariat, () => nextRelease(of({}), undefined, made));
    const data = messagesOf(event).at(-1)?.data;
    expect(data).toMatchObject({
      id: event.id,
      version: 1,
      since: 0,
      changes: [{ kind: 'added', from: null, to: { startTime: '11:00', speakers } }],
    });
    const text = JSON.stringify(data);
    for (const told of ['Free text', 'A note', 'Way', 'roomName']) expect(text).not.toContain(told);
    expect(data).not.toHaveProperty('capacity');
  });

  it('hold neither the key of a client nor who wrote', () => {
    const event = draft({ origin: { externalRef: 'ws-2' } });
    event.cancel(secretariat, null, noon);
    const text = JSON.stringify(messagesOf(event).map(({ data }) => data));
    expect(text).not.toContain('ws-2');
    expect(text).not.toContain(secretariat.clientId);
  });
});
