import { describe, expect, it } from '@jest/globals';
import { dateTyped, dateToType } from './date-typed.ts';

const months = (text: string) => text.split(' ');
const english =
  'January February March April May June July August September October November December';
const macedonian =
  'јануари февруари март април мај јуни јули август септември октомври ноември декември';

/** As the packs have them: the order of parts and the names of months. */
function pack(order: readonly string[], long: string, short: string) {
  const parts = order.map((part) => ({ part }));
  const style = { parts, months: months(long) };
  const styles = { full: style, long: style, dayMonth: style, weekdayDayMonth: style };
  return {
    dates: { ...styles, monthYear: style, month: style, short: { parts, months: months(short) } },
  };
}

const en = pack(['day', 'month', 'year'], english, english);
const mk = pack(
  ['day', 'month', 'year'],
  macedonian,
  'јан. фев. мар. апр. мај јун. јул. авг. септ. окт. ноем. дек.',
);

describe('a date that is typed', () => {
  it.each([
    ['1.3.2027', '2027-03-01'],
    ['01/03/2027', '2027-03-01'],
    ['1 3 27', '2027-03-01'],
    ['1. 3. 2027.', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['1 mar 2027', '2027-03-01'],
    ['29.2.2028', '2028-02-29'],
  ])('as %s is %s', (typed, date) => {
    expect(dateTyped(typed, en)).toBe(date);
  });

  it('is read with the names of months of its language, as a date in words writes them', () => {
    expect(dateTyped('1 мар. 2027 г.', mk)).toBe('2027-03-01');
    expect(dateTyped('1 Септември 2027', mk)).toBe('2027-09-01');
    expect(dateTyped('1 мар 2027', en)).toBeUndefined();
  });

  it('is read in the order of its language', () => {
    expect(dateTyped('3/1/2027', pack(['month', 'day', 'year'], english, english))).toBe(
      '2027-03-01',
    );
  });

  it.each(['31.2.2027', '29.2.2027', '1.13.2027', '0.1.2027', '1.3.', '1.3.202', 'soon', '1'])(
    'is none as %s',
    (typed) => {
      expect(dateTyped(typed, en)).toBeUndefined();
    },
  );

  it('is shown as it may be typed', () => {
    expect(dateToType('2027-03-01', en)).toBe('1.3.2027');
  });
});
