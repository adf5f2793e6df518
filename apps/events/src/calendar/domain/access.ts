import { isSecretariat, type Actor } from '@regional-events/kernel';
import { CalendarNotYoursError } from './errors.ts';

/** The secretariat alone keeps the calendars. Throws CalendarNotYoursError. */
export function expectMayKeepCalendars(actor: Actor): void {
  if (!isSecretariat(actor)) throw new CalendarNotYoursError();
}
