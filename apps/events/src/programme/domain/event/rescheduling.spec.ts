import { describe, expect, it } from '@jest/globals';
import {
  coOrganiserId,
  organiserId,
  partnerOf,
  secretariat,
  strangerId,
} from '../../../testing/actors.ts';
import { brokenRule, pointersOf } from '../../../testing/broken-rule.ts';
import { day, draft, lastDay, noon, published, series } from '../../testing/event-builder.ts';
import { eventItem } from './event-item.ts';
import type { RegionalEvent } from './regional-event.ts';
import type { Rescheduling } from './rescheduling.ts';

const organiser = partnerOf(organiserId);
const seats = { opensAt: '2022-03-15T08:00:00.000Z', closesAt: '2022-06-01T20:00:00.000Z' };

function reschedule(event: RegionalEvent, wish: Rescheduling, frame: typeof series | null = null) {
  event.reschedule(wish, { actor: organiser, at: noon, series: frame });
}

const datesOf = (event: RegionalEvent) => event.details.days.map(({ date }) => date);

describe('an event that is postponed', () => {
  it('keeps its days for the agenda, has no dates, and says when it was to be', () => {
    const event = published();
    event.postpone(organiser, noon);
    expect(eventItem(event.id, event.state)).toMatchObject({
      status: 'postponed',
      startsAt: null,
      endsAt: null,
    });
    expect(datesOf(event)).toEqual(['2022-05-10', '2022-05-11']);
    expect(event.recorded.at(-1)?.event).toEqual({
      type: 'postponed',
      from: ['2022-05-10', '2022-05-11'],
    });
  });

  it('is published again on other days, and can be cancelled instead', () => {
    const [again, never] = [published(), published()];
    for (const event of [again, never]) event.postpone(organiser, noon);
    reschedule(again, { from: '2022-06-07' });
    never.cancel(organiser, 'security', noon);
    expect([again.state.status, never.state.status]).toEqual(['published', 'cancelled']);
    expect(eventItem(again.id, again.state).startsAt).toBe('2022-06-07T07:00:00.000Z');
  });

  it('is published again on its old days as well, which is told', () => {
    const event = published();
    event.postpone(organiser, noon);
    reschedule(event, {});
    expect(event.recorded.at(-1)?.event.type).toBe('rescheduled');
  });
});

describe('an event that is rescheduled', () => {
  it('by its first date keeps the pattern of its days, with themes, times and co-organisers', () => {
    const event = published({
      details: {
        days: [
          day('2022-05-10'),
          day('2022-05-12', { coOrganiserIds: [coOrganiserId], theme: { en: 'Protection' } }),
        ],
      },
    });
    reschedule(event, { from: '2022-06-07' });
    expect(event.details.days).toEqual([
      day('2022-06-07'),
      day('2022-06-09', { coOrganiserIds: [coOrganiserId], theme: { en: 'Protection' } }),
    ]);
    expect(event.recorded.at(-1)?.event).toEqual({
      type: 'rescheduled',
      moves: [
        { from: '2022-05-10', to: '2022-06-07' },
        { from: '2022-05-12', to: '2022-06-09' },
      ],
    });
  });

  it('by its days may lose one, gain one, and have other hours', () => {
    const [shorter, longer] = [published(), published()];
    reschedule(shorter, { days: [{ date: '2022-06-07', startTime: '10:00' }] });
    expect(shorter.details.days).toEqual([
      day('2022-06-07', { startTime: '10:00', theme: { en: 'Expert exchange' } }),
    ]);
    expect(shorter.recorded.at(-1)?.event).toMatchObject({
      moves: [{}, { from: '2022-05-11', to: null }],
    });
    reschedule(longer, {
      days: [{ date: '2022-06-07' }, { date: '2022-06-08' }, { date: '2022-06-09' }],
    });
    expect(longer.details.days[2]).toEqual(day('2022-06-09', { startTime: null, endTime: null }));
  });

  it('ends on the date of a day whose new end does not say otherwise, and after midnight where no end is named', () => {
    const night = day('2022-05-10', { startTime: '18:00', endTime: '02:00', endsNextDay: true });
    const moved = (wanted: object) => {
      const event = published({ details: { days: [night] } });
      reschedule(event, { days: [{ date: '2022-06-07', ...wanted }] });
      return event.details.days;
    };
    const date = '2022-06-07';
    const early = { startTime: '09:00', endTime: '16:30' };
    expect(moved(early)).toEqual([day(date)]);
    expect(moved({ endTime: null })).toEqual([day(date, { startTime: '18:00', endTime: null })]);
    expect(moved({})).toEqual([{ ...night, date }]);
    expect(moved({ startTime: '19:00' })).toEqual([{ ...night, date, startTime: '19:00' }]);
    expect(moved({ endTime: '01:00', endsNextDay: true })).toEqual([
      { ...night, date, endTime: '01:00' },
    ]);
    expect(brokenRule(() => moved({ endTime: '01:00' })).code).toBe(
      'event.day-ends-before-it-starts',
    );
  });

  it('may change the order of its days', () => {
    const event = published();
    reschedule(event, { days: [{ date: '2022-05-11' }, { date: '2022-05-10' }] });
    expect(event.details.days.map(({ date, theme }) => [date, theme?.['en']])).toEqual([
      ['2022-05-10', 'Protection'],
      ['2022-05-11', 'Expert exchange'],
    ]);
  });

  it('takes a new registration window, and needs one where the old would close after it', () => {
    const event = published();
    const error = brokenRule(() => reschedule(event, { from: '2022-04-05' }));
    expect([error.code, pointersOf(error)]).toEqual([
      'event.registration-closes-after-event',
      ['/registration/closesAt'],
    ]);
    reschedule(event, { from: '2022-06-07', registration: seats });
    expect(event.details.registration).toEqual(seats);
  });

  it('lies inside its series, names no day twice, and tells nothing where nothing changes', () => {
    const inSeries = published({ details: { seriesId: series.id }, series });
    const outside = brokenRule(() => reschedule(inSeries, { from: '2022-12-31' }, series));
    expect([outside.code, pointersOf(outside)]).toEqual([
      'event.day-outside-series',
      ['/days/1/date'],
    ]);
    const twice = { days: [{ date: '2022-06-07' }, { date: '2022-06-07' }] };
    expect(brokenRule(() => reschedule(published(), twice)).code).toBe('event.day-named-twice');
    const event = published();
    const told = event.recorded.length;
    reschedule(event, { from: '2022-05-10' });
    expect(event.recorded).toHaveLength(told);
  });

  it('is so by its organisers alone, while it is published or postponed', () => {
    const wish = { from: '2022-06-07' };
    for (const organisationId of [strangerId, coOrganiserId]) {
      const actor = partnerOf(organisationId);
      const act = () => published().reschedule(wish, { actor, at: noon, series: null });
      expect(brokenRule(act).code).toBe('event.not-yours');
    }
    const error = brokenRule(() =>
      draft().reschedule(wish, { actor: secretariat, at: noon, series: null }),
    );
    expect([error.code, error.extras]).toEqual([
      'event.transition-not-allowed',
      { allowedTransitions: ['publish', 'cancel'] },
    ]);
  });
});

describe('a day that ends after midnight', () => {
  it('does so on its new date too', () => {
    const late = day('2022-05-11', { endTime: '04:00', endsNextDay: true });
    const event = published({ details: { days: [late] } });
    reschedule(event, { from: '2022-06-08' });
    expect(event.details.days).toEqual([{ ...late, date: '2022-06-08' }]);
  });
});

describe('a published event', () => {
  it('is published once', () => {
    const act = () => published().publish({ actor: secretariat, at: noon, series: null }, []);
    const error = brokenRule(act);
    expect([error.kind, error.code]).toEqual(['conflict', 'event.transition-not-allowed']);
    expect(error.extras).toEqual({
      allowedTransitions: ['postpone', 'reschedule', 'cancel', 'complete'],
    });
  });

  it('may gain a day by a change, and loses or moves one only when it is rescheduled', () => {
    const event = published();
    const change = (dates: readonly string[]) => {
      const wanted = { ...event.details, days: dates.map((date) => day(date)) };
      event.change({ fields: ['days'], wanted }, { actor: organiser, at: noon, series: null });
    };
    change(['2022-05-10', '2022-05-11', '2022-05-12']);
    expect(datesOf(event)).toEqual(['2022-05-10', '2022-05-11', '2022-05-12']);
    const error = brokenRule(() => change(['2022-05-10', '2022-05-12']));
    expect(error.errors[0]?.detail).toContain('/reschedule');
  });
});

describe('a completed event', () => {
  it('is closed once, and nothing follows', () => {
    const event = published();
    expect(brokenRule(() => event.close(organiser, noon)).code).toBe(
      'event.transition-not-allowed',
    );
    event.complete(organiser, lastDay);
    event.close(organiser, lastDay);
    expect(event.recorded.at(-1)?.event).toEqual({ type: 'closed' });
    expect(brokenRule(() => event.close(organiser, lastDay)).extras).toEqual({
      allowedTransitions: [],
    });
  });
});
