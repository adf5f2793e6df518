/** Header parameters for a POST that may be repeated without a second effect: keep them for every try of the same request. */
export function idempotencyKey(key: string = crypto.randomUUID()): {
  readonly 'Idempotency-Key': string;
} {
  return { 'Idempotency-Key': key };
}
