export { TokenRefusedError } from './access-tokens.ts';
export type { ClientCredentials } from './access-tokens.ts';
export { createApiClient } from './create-api-client.ts';
export type { ApiClient, ApiClientOptions } from './create-api-client.ts';
export type { components, operations, paths } from './generated/partner-api.ts';
export { idempotencyKey } from './idempotency-key.ts';
