import { agendaConflicts } from './agenda-conflicts.ts';
import { calendarConflicts } from './calendar-conflicts.ts';
import { severities, type Conflict } from './conflict.ts';
import { peopleConflicts } from './people-conflicts.ts';
import { placeConflicts } from './place-conflicts.ts';
import type { Surroundings } from './surroundings.ts';

/** Every conflict, what blocks first; the same world gives them in the same order. */
export function detect(world: Surroundings): readonly Conflict[] {
  const found = [
    ...peopleConflicts(world),
    ...placeConflicts(world),
    ...agendaConflicts(world),
    ...calendarConflicts(world),
  ];
  const rank = ({ severity }: Conflict) => severities.indexOf(severity);
  return found.toSorted((one, other) => rank(one) - rank(other));
}
