export { actorOf } from './actor.ts';
export type { WithActor } from './actor.ts';
export {
  challengeOf,
  ClientRevokedError,
  KeysNotHereError,
  ScopeMissingError,
  TokenExpiredError,
  TokenInvalidError,
  TokenMissingError,
} from './errors.ts';
export type { Challenging } from './errors.ts';
export { Public } from './public.decorator.ts';
export { areaOf } from './route-areas.ts';
export type { RouteArea } from './route-areas.ts';
export { areas, isScope, scopeFor, scopes } from './scopes.ts';
export type { Area, Scope } from './scopes.ts';
