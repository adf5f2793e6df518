/** A record does not match what a message must be; the text contains no value. */
export class DisagreementError extends Error {}
