import { calendarDayItem } from '@regional-events/contracts-events';

export const calendarDayResponse = calendarDayItem.meta({ id: 'CalendarDay' });
