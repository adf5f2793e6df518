import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sessionDetails } from '../../testing/session-builder.ts';
import { day } from '../../testing/event-builder.ts';
import type { SessionDetails } from '../session/session.ts';
import { nothingReleased, releaseOf, type ReleasedAgenda } from './agenda-release.ts';
import { applyDifference, differenceOf } from './difference.ts';

const hall = 'room-1';
const names = new Map([
  [hall, 'Great hall'],
  ['room-2', 'Library'],
]);
const frame = { timeZone: 'Europe/Belgrade', days: [day('2022-05-10'), day('2022-05-11')] };

function agendaWith(
  sessions: Readonly<Record<string, Partial<SessionDetails>>>,
  event = frame,
): ReleasedAgenda {
  const drafts = Object.entries(sessions).map(([id, more]) => ({
    id,
    details: sessionDetails(more),
  }));
  return releaseOf(event, drafts, names);
}

const kindsBetween = (from: ReleasedAgenda, to: ReleasedAgenda) =>
  differenceOf(from, to).changes.map(({ kind, sessionId, fields }) => [kind, sessionId, ...fields]);

describe('the difference of two agendas', () => {
  it('is nothing where they are the same, in whatever order sessions were planned', () => {
    const one = agendaWith({ a: {}, b: { startTime: '09:00' } });
    const other = agendaWith({ b: { startTime: '09:00' }, a: {} });
    expect(differenceOf(one, other)).toEqual({ frame: null, changes: [] });
  });

  it('has one change for a session that moved, also to another day and past midnight', () => {
    const to = { date: '2022-05-10', startTime: '00:30', endTime: '01:00' };
    const night = { ...to, startsNextDay: true, endsNextDay: true };
    const { changes } = differenceOf(agendaWith({ a: {} }), agendaWith({ a: night }));
    expect(changes).toEqual([
      {
        sessionId: 'a',
        title: { en: 'The Hawala system of payment' },
        kind: 'moved',
        fields: ['date', 'startTime', 'endTime', 'startsNextDay', 'endsNextDay'],
        from: {
          date: '2022-05-11',
          startTime: '11:00',
          endTime: '12:00',
          startsNextDay: false,
          endsNextDay: false,
        },
        to: night,
      },
    ]);
  });

  it('names what came, what went, and each other thing that changed', () => {
    const speakers = [{ personId: 'p', role: 'keynote' as const }];
    const from = agendaWith({ a: {}, b: {}, c: {} });
    const to = agendaWith({
      a: { roomId: hall, title: { en: 'Other' }, speakers },
      c: { track: 'Money', abstract: { en: 'Text' } },
      d: {},
    });
    expect(kindsBetween(from, to)).toEqual([
      ['room-changed', 'a', 'roomId', 'roomName'],
      ['retitled', 'a', 'title'],
      ['speakers-changed', 'a', 'speakers'],
      ['changed', 'c', 'abstract', 'track'],
      ['added', 'd'],
      ['removed', 'b'],
    ]);
  });

  it('has the days and the time zone of the event where they differ', () => {
    const later = { ...frame, days: [day('2022-05-10')] };
    const { frame: change, changes } = differenceOf(agendaWith({}), agendaWith({}, later));
    expect([change, changes]).toEqual([{ from: frame, to: later }, []]);
  });
});

const time = fc.option(fc.constantFrom('09:00', '10:30', '23:00'));
const texts = fc.dictionary(fc.constantFrom('en', 'mk'), fc.string({ minLength: 1 }), {
  minKeys: 1,
});
const details = fc
  .record({
    title: texts,
    subtitle: fc.option(texts),
    date: fc.constantFrom('2022-05-10', '2022-05-11'),
    startTime: time,
    endTime: time,
    startsNextDay: fc.boolean(),
    endsNextDay: fc.boolean(),
    roomId: fc.option(fc.constantFrom(hall, 'room-2', 'gone')),
    track: fc.option(fc.constantFrom('Money', 'People')),
    topics: fc.subarray(['hawala', 'asset-recovery']),
    speakers: fc.subarray([
      { personId: 'p1', role: 'keynote' as const },
      { personId: 'p2', role: 'panellist' as const },
    ]),
  })
  .map((more) => sessionDetails(more));
const drafts = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), details }),
  {
    selector: ({ id }) => id,
  },
);
const frames = fc.record({
  timeZone: fc.option(fc.constantFrom('Europe/Belgrade', 'Europe/Skopje')),
  days: fc.constantFrom([], [day('2022-05-10')], frame.days),
});
const agendas = fc.oneof(
  { weight: 1, arbitrary: fc.constant(nothingReleased) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(frames, drafts)
      .map(([event, sessions]) => releaseOf(event, sessions, names)),
  },
);

describe('applied to the agenda that it starts from', () => {
  it('a difference gives the other agenda', () => {
    fc.assert(
      fc.property(agendas, agendas, (from, to) => {
        expect(applyDifference(from, differenceOf(from, to))).toEqual(to);
      }),
      { numRuns: 500 },
    );
  });

  it('a difference that lacks one of its changes does not', () => {
    fc.assert(
      fc.property(agendas, agendas, (from, to) => {
        const { changes, frame: change } = differenceOf(from, to);
        fc.pre(changes.length > 0);
        const short = { frame: change, changes: changes.slice(1) };
        expect(applyDifference(from, short)).not.toEqual(to);
      }),
    );
  });
});
