import type { Place } from './grid-layout.ts';

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The session that is next in the direction of an arrow; of another column the one nearest in time. */
export function neighbourOf(
  places: readonly Place[],
  from: Place,
  key: ArrowKey,
): Place | undefined {
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const here = places.filter(({ column }) => column === from.column);
    return here[here.indexOf(from) + (key === 'ArrowDown' ? 1 : -1)];
  }
  const side = key === 'ArrowRight' ? 1 : -1;
  const others = places.filter(({ column }) => Math.sign(column - from.column) === side);
  const distance = ({ column, start }: Place) => [
    Math.abs(column - from.column),
    Math.abs(start - from.start),
  ];
  return others.toSorted((one, other) => {
    const [columns = 0, minutes = 0] = distance(one);
    const [otherColumns = 0, otherMinutes = 0] = distance(other);
    return columns - otherColumns || minutes - otherMinutes;
  })[0];
}
