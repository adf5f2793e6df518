/** A stretch of a row, in pixels. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
}

/** In which lane each lies, so that none covers another: each in the first lane that is free by then. They come from left to right. */
export function lanesOf(stretches: readonly Stretch[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ left, width }) => {
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = left + width;
    return lane;
  });
}
