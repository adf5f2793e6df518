const TWO = 2;

export function padded(number: number): string {
  return String(number).padStart(TWO, '0');
}

/** The day of a moment where the reader is, as `2027-03-01`. */
export function localDateOf(moment: Date): string {
  return [moment.getFullYear(), padded(moment.getMonth() + 1), padded(moment.getDate())].join('-');
}

/** The day that it is where the reader is. */
export function today(): string {
  return localDateOf(new Date());
}
