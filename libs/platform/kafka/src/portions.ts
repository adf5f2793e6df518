interface Sized {
  readonly bytes: number;
}

/** Splits items in order so that no portion exceeds `most`, except a single item that does. */
export function portions<T extends Sized>(items: readonly T[], most: number): readonly T[][] {
  const cut: T[][] = [];
  let last: T[] = [];
  let room = 0;
  for (const item of items) {
    if (item.bytes > room) {
      last = [];
      room = most;
      cut.push(last);
    }
    last.push(item);
    room -= item.bytes;
  }
  return cut;
}
