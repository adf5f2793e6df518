import { describe, expect, it } from '@jest/globals';
import { whoseTurn } from './whose-turn.ts';

const event = {
  status: 'published',
  missing: [],
  admission: 'by-invitation',
  registration: { opensAt: '2027-01-10T00:00:00.000Z', closesAt: '2027-02-10T00:00:00.000Z' },
  startsAt: '2027-03-01T08:00:00.000Z',
  endsAt: '2027-03-02T15:00:00.000Z',
} as const;

describe('whose turn it is', () => {
  it.each([
    ['2027-01-01T00:00:00.000Z', { kind: 'registration-opens', at: event.registration.opensAt }],
    ['2027-02-01T00:00:00.000Z', { kind: 'nominate', until: event.registration.closesAt }],
    ['2027-02-10T00:00:00.000Z', { kind: 'prepare', until: event.startsAt }],
    ['2027-03-02T10:00:00.000Z', { kind: 'under-way' }],
    ['2027-03-02T15:00:00.000Z', { kind: 'complete' }],
  ])('at a published event at %s', (now, turn) => {
    expect(whoseTurn(event, now)).toEqual(turn);
  });

  it('is the organisers’ while nobody is invited who could nominate', () => {
    const now = '2027-02-01T00:00:00.000Z';
    expect(whoseTurn(event, now, 0).kind).toBe('invite');
    expect(whoseTurn(event, now, 2).kind).toBe('nominate');
    expect(whoseTurn({ ...event, admission: 'open' }, now, 0).kind).toBe('nominate');
  });

  it('is the organisers’ while a draft lacks something, and when it lacks nothing', () => {
    const now = '2027-01-01T00:00:00.000Z';
    const draft = { ...event, status: 'draft' as const };
    expect(whoseTurn({ ...draft, missing: ['/venue'] }, now).kind).toBe('fill-in');
    expect(whoseTurn(draft, now).kind).toBe('publish');
  });

  it('is the organisers’ once the event is postponed or completed, and nobody’s at the end', () => {
    const now = '2027-04-01T00:00:00.000Z';
    const kinds = (['postponed', 'completed', 'cancelled', 'closed'] as const).map(
      (status) => whoseTurn({ ...event, status }, now).kind,
    );
    expect(kinds).toEqual(['reschedule', 'close', 'nothing', 'nothing']);
  });
});
