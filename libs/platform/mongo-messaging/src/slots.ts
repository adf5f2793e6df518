/** How many parts the outbox has; each part has one relay at a time. */
export const SLOTS = 8;

/** An aggregate's messages all lie in one slot, so one relay at a time sends them. */
export function slotOf(subject: string): number {
  const lastDigits = Number.parseInt(subject.slice(-4), 16);
  return (Number.isNaN(lastDigits) ? 0 : lastDigits) % SLOTS;
}
