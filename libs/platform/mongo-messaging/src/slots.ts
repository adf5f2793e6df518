/** The number of parts of the outbox; each part has one relay at a time. */
export const SLOTS = 8;

/** All messages of an aggregate are in one slot, so that one relay at a time sends them. */
export function slotOf(subject: string): number {
  const lastDigits = Number.parseInt(subject.slice(-4), 16);
  return (Number.isNaN(lastDigits) ? 0 : lastDigits) % SLOTS;
}
