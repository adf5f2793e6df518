import { describe, expect, it } from '@jest/globals';
import type { Session } from './queries.ts';
import { changesOf, draftOf, faultsOf, newDraft, sessionOf } from './session-draft.ts';

const stored: Session = {
  id: 'session',
  eventId: 'event',
  kind: 'panel',
  title: { en: 'Teams', mk: 'Тимови' },
  subtitle: { en: 'Two countries' },
  abstract: { en: 'How a team is set up.' },
  links: [{ url: 'https://example.org/jit.pdf', title: null }],
  language: 'en',
  topics: ['asset-recovery'],
  date: '2030-05-14',
  startTime: '22:00',
  endTime: '00:30',
  startsNextDay: false,
  endsNextDay: true,
  roomId: null,
  track: 'Investigation',
  organisationIds: ['ministry'],
  speakers: [{ personId: 'person', role: 'moderator' }],
  externalRef: 'panel-1',
};

describe('the form of a session', () => {
  it('changes nothing while nothing is changed', () => {
    expect(changesOf(draftOf(stored), stored)).toEqual({});
  });

  it('names what is changed alone, and a language that went with null', () => {
    const draft = { ...draftOf(stored), title: { en: 'Joint teams' }, track: ' ', abstract: {} };
    expect(changesOf(draft, stored)).toEqual({
      title: { en: 'Joint teams', mk: null },
      track: null,
      abstract: null,
    });
  });

  it('takes an end that is not after the beginning for one of the morning after', () => {
    const draft = { ...draftOf(stored), start: '23', end: '1:15' };
    expect(changesOf(draft, stored)).toEqual({ startTime: '23:00', endTime: '01:15' });
  });

  it('keeps what it does not show', () => {
    const { subtitle, links, topics, organisationIds } = stored;
    expect(sessionOf(draftOf(stored), stored)).toMatchObject({
      subtitle,
      links,
      topics,
      organisationIds,
    });
  });

  it('wants a title, times that are times, and no end without a beginning', () => {
    expect([...faultsOf(newDraft({ day: undefined }))]).toEqual(['title']);
    const draft = { ...draftOf(stored), start: '', end: '10:00' };
    expect([...faultsOf(draft)]).toEqual(['end']);
    expect([...faultsOf({ ...draft, start: 'noon', end: '' })]).toEqual(['start']);
  });
});
