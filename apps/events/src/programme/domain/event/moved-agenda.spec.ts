import { describe, expect, it } from '@jest/globals';
import { brokenRule } from '../../../testing/broken-rule.ts';
import { day, workshop } from '../../testing/event-builder.ts';
import { expectMovedAgendaFits } from './moved-agenda.ts';

describe('an agenda whose days move', () => {
  const slot = (date: string, startTime: string, endTime: string) => ({ date, startTime, endTime });
  const open = (date: string) =>
    workshop({ days: [day(date, { startTime: null, endTime: null })] });

  it('is refused with every time that the clocks skip on the new day', () => {
    const slots = ['02:00', '02:30', '09:00'].map((startTime, at) => ({
      sessionId: `session-${at}`,
      old: slot('2027-03-21', startTime, '10:00'),
      now: slot('2027-03-28', startTime, '10:00'),
    }));
    const error = brokenRule(() =>
      expectMovedAgendaFits(slots, open('2027-03-28'), open('2027-03-21')),
    );
    expect(error.code).toBe('time.skipped-by-clock-change');
    expect(error.extras).toEqual({
      sessions: [
        { sessionId: 'session-0', date: '2027-03-28', time: '02:00' },
        { sessionId: 'session-1', date: '2027-03-28', time: '02:30' },
      ],
    });
  });

  it('is looked at on the next morning where a session of a night begins then', () => {
    const night = { startTime: '02:30', endTime: '03:30', startsNextDay: true, endsNextDay: true };
    const slots = [
      {
        sessionId: 'night',
        old: { date: '2027-03-20', ...night },
        now: { date: '2027-03-27', ...night },
      },
    ];
    const act = () => expectMovedAgendaFits(slots, open('2027-03-27'), open('2027-03-20'));
    expect(brokenRule(act).extras).toEqual({
      sessions: [{ sessionId: 'night', date: '2027-03-28', time: '02:30' }],
    });
  });

  it('lies within new hours, but for what lay outside before', () => {
    const early = {
      sessionId: 's',
      old: slot('2027-03-01', '08:00', '09:30'),
      now: slot('2027-03-08', '08:00', '09:30'),
    };
    const narrow = (date: string) => workshop({ days: [day(date)] });
    const act = () => expectMovedAgendaFits([early], narrow('2027-03-08'), open('2027-03-01'));
    expect(brokenRule(act).code).toBe('event.sessions-outside-hours');
    expect(() =>
      expectMovedAgendaFits([early], narrow('2027-03-08'), narrow('2027-03-01')),
    ).not.toThrow();
  });
});
