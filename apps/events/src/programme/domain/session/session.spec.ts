import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { brokenRule, pointersOf } from '../../../testing/broken-rule.ts';
import { agendaFor, sessionDetails, sessionState } from '../../testing/session-builder.ts';
import { Session, type SessionDetails } from './session.ts';

const organiser = agendaFor('organiser');
const coOrganiser = agendaFor('co-organiser of day 2');

function plan(more: Partial<SessionDetails> = {}, agenda = organiser): Session {
  return Session.plan(newId(), sessionState(more), agenda);
}

describe('a session', () => {
  it('takes place on a day of the event', () => {
    expect(plan({ date: '2022-05-10' }).details.date).toBe('2022-05-10');
    const error = brokenRule(() => plan({ date: '2022-05-12' }));
    expect([error.kind, error.code]).toEqual(['conflict', 'session.day-not-of-event']);
    expect(pointersOf(error)).toEqual(['/date']);
  });

  it('starts before it ends', () => {
    const error = brokenRule(() => plan({ startTime: '12:00', endTime: '12:00' }));
    expect([error.kind, error.code]).toEqual(['unprocessable', 'session.ends-before-it-starts']);
  });

  it('may end at midnight or on the next morning, where its day does', () => {
    const night = agendaFor('organiser', {
      days: [
        {
          date: '2022-05-10',
          startTime: '09:00',
          endTime: '04:00',
          endsNextDay: true,
          coOrganised: false,
        },
      ],
    });
    const late = { date: '2022-05-10', startTime: '23:00' };
    const until = (endTime: string, more = {}) => plan({ ...late, endTime, ...more }, night);
    expect(until('00:00', { endsNextDay: true }).touched).toBe(true);
    expect(
      until('04:00', { endsNextDay: true, startTime: '01:30', startsNextDay: true }).touched,
    ).toBe(true);
    expect(brokenRule(() => until('00:00')).code).toBe('session.ends-before-it-starts');
    const over = brokenRule(() => until('04:01', { endsNextDay: true }));
    expect([over.code, pointersOf(over)]).toEqual(['session.outside-day-hours', ['/endTime']]);
    expect(brokenRule(() => plan({ ...late, endTime: '00:30', endsNextDay: true })).code).toBe(
      'session.outside-day-hours',
    );
  });

  it('has no local time that a clock change skips, also on the next morning', () => {
    const days = [{ date: '2022-03-26', startTime: null, endTime: null, coOrganised: false }];
    const night = { date: '2022-03-26', startTime: '23:00', endTime: '02:30', endsNextDay: true };
    const error = brokenRule(() => plan(night, agendaFor('organiser', { days })));
    expect([error.code, pointersOf(error)]).toEqual(['time.skipped-by-clock-change', ['/endTime']]);
  });

  it('has no local time that a clock change skips', () => {
    const agenda = agendaFor('organiser', {
      days: [{ date: '2022-03-27', startTime: null, endTime: null, coOrganised: false }],
    });
    const error = brokenRule(() => plan({ date: '2022-03-27', startTime: '02:15' }, agenda));
    expect(error.code).toBe('time.skipped-by-clock-change');
    expect(pointersOf(error)).toEqual(['/startTime']);
  });

  it('is planned, changed and removed by a co-organiser on its own day only', () => {
    expect(plan({}, coOrganiser).touched).toBe(true);
    const elsewhere = plan({ date: '2022-05-10' });
    const acts = [
      () => plan({ date: '2022-05-10' }, coOrganiser),
      () => elsewhere.change(sessionDetails(), coOrganiser),
      () => elsewhere.expectWritable(coOrganiser),
      () => plan().change(sessionDetails({ date: '2022-05-10' }), coOrganiser),
      () => plan({}, agendaFor('stranger')),
    ];
    const codes = acts.map((act) => brokenRule(act).code);
    expect(codes).toEqual(Array(acts.length).fill('session.day-not-yours'));
  });

  it('stays as it was once the event is over', () => {
    const over = agendaFor('organiser', { open: false });
    const session = plan();
    const acts = [
      () => plan({}, over),
      () => session.change(sessionDetails({ kind: 'panel' }), over),
      () => session.expectWritable(over),
    ];
    const codes = acts.map((act) => brokenRule(act).code);
    expect(codes).toEqual(Array(acts.length).fill('session.agenda-closed'));
  });

  it('has a new version after a change, and the old one where nothing changed', () => {
    const stored = Session.restore(newId(), 3, sessionState());
    stored.change(sessionDetails(), organiser);
    expect(stored.etag).toBe('"3"');
    stored.change(sessionDetails({ kind: 'panel' }), organiser);
    expect(stored.etag).toBe('"4"');
  });
});
