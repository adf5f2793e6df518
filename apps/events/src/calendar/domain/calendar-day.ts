export type { CalendarDayDetails, CalendarDayItem } from '@regional-events/contracts-events';
