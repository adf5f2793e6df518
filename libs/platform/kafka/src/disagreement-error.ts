/** What a record is, and what a message of ours must be, do not agree; in words that tell no value. */
export class DisagreementError extends Error {}
