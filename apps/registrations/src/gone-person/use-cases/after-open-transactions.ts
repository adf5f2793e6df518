/** MongoDB ends a transaction after a minute, so that no nomination that has read the person is open any more. */
const LONGEST_TRANSACTION_MS = 90_000;

export function afterOpenTransactions(now: Date): Date {
  return new Date(now.getTime() + LONGEST_TRANSACTION_MS);
}
