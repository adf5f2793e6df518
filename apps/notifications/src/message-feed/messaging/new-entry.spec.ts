import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { clientsOf, everyone } from '../domain/readers.ts';
import { incoming, ofPerson } from '../testing/messages.ts';
import { allTopics } from '@regional-events/contracts-catalogue';
import { decidedTopics, newEntry } from './new-entry.ts';

describe('a message on its way into the feed', () => {
  it('has readers that somebody decided about, whatever its topic', () => {
    expect([...decidedTopics].sort()).toEqual(allTopics.map(({ topic }) => topic).sort());
  });

  it('is for the secretariat alone when its topic is unknown', () => {
    const unknown = incoming({
      service: 'x',
      aggregate: 'y',
      past: 'z',
      subject: newId(),
      data: {},
    });
    expect(newEntry(unknown)).toMatchObject({ concerns: [], eventId: null });
  });

  it('concerns the organisations that a person belongs to when it happens, not those left before', () => {
    const [now, before, later] = [newId(), newId(), newId()];
    const message = ofPerson('affiliations-changed', newId(), []);
    const affiliations = [
      { organisationId: now, from: '2029-01-01', to: '2030-03-01' },
      { organisationId: before, from: '2020-01-01', to: '2030-02-28' },
      { organisationId: later, from: '2031-01-01', to: null },
    ];
    const { concerns } = newEntry({ ...message, data: { ...message.data, affiliations } });
    expect(concerns).toEqual([clientsOf(now), clientsOf(later)]);
    expect(concerns).not.toContain(everyone);
  });

  it('keeps id, sequence and causation in structured CloudEvents', () => {
    const message = { ...ofPerson('registered', newId(), []), causationId: 'a-cause' };
    expect(newEntry(message).message).toMatchObject({
      specversion: '1.0',
      id: message.id,
      partitionkey: message.subject,
      sequence: '00000000000000000001',
      causationid: 'a-cause',
      data: { sequence: 1 },
    });
  });
});
