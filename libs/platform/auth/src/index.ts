export { Area } from './area.decorator.ts';
export { actorOf } from './actor.ts';
export type { GuardedRequest, WithActor } from './actor.ts';
export { Authentication, expectBounded } from './authentication.ts';
export { AuthModule } from './auth.module.ts';
export { AUTH_SETTINGS } from './auth-settings.ts';
export type { AuthSettings } from './auth-settings.ts';
export {
  AccountClosedError,
  challengeOf,
  ClientRevokedError,
  KeysNotHereError,
  TokenInvalidError,
  TokenMissingError,
} from './errors.ts';
export { KnownAccounts } from './known-accounts.ts';
export type { AccountStanding } from './known-accounts.ts';
export { KnownClients } from './known-clients.ts';
export type { ClientStanding } from './known-clients.ts';
export { PresentActors } from './present-actors.ts';
export { PresentRights } from './present-rights.ts';
export { Public } from './public.decorator.ts';
export { routesOf } from './routes.ts';
export type { Route } from './routes.ts';
export { areas, offeredScopes, scopeFor, scopes } from './scopes.ts';
export type { Scope } from './scopes.ts';
export { KeyNotOpenedError, openKey, sealKey } from './sealed-key.ts';
export type { SealedKey } from './sealed-key.ts';
export { scopesOf } from './scopes-of-roles.ts';
export {
  ACCOUNT_SEQUENCE,
  SIGN_IN,
  AUDIENCE,
  CONSOLE,
  createSigningKey,
  keySetOf,
  signAccessToken,
} from './signing.ts';
export type { KeySet, SigningKey } from './signing.ts';
export { operator, OperatorTokens } from './operator-tokens.ts';
export {
  GivenTokenKeys,
  KEYS_REFRESHED_AFTER_MS,
  RemoteTokenKeys,
  TokenKeys,
} from './token-keys.ts';
export { TokenReader } from './token-reader.ts';
