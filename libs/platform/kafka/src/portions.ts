interface Sized {
  readonly bytes: number;
}

/** In their order, cut so that no portion is larger than `most`, unless one item alone is. */
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
