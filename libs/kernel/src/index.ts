export {
  coordinates,
  countriesOf,
  grantRoles,
  isPerson,
  isSecretariat,
  noted,
  observes,
  organisationsOf,
  sideOf,
  speaksFor,
} from './actor.ts';
export type { Actor, ClientRole, Grant, GrantRole, NotedActor, Role } from './actor.ts';
export { AggregateRoot, etagOf } from './aggregate-root.ts';
export type { AggregateSnapshot, Recorded } from './aggregate-root.ts';
export { Clock, SystemClock } from './clock.ts';
export { expectUnchanged, shownReference } from './command-context.ts';
export type { CommandContext, IdempotencyRequest, Origin, Versioned } from './command-context.ts';
export { DomainError, lagBehind, StaleVersionError } from './errors.ts';
export type { DomainErrorOptions, ErrorDetail, ErrorKind, ReplicationLag } from './errors.ts';
export { failpoint, failpoints, guards, isGuarded } from './failpoint.ts';
export type { Failpoint, Faults, Guard } from './failpoint.ts';
export {
  addressWord,
  foldedAcronyms,
  foldedWords,
  isAddressWord,
  wordsAsked,
} from './folded-words.ts';
export { idOfText, idTime, isId, newId, newIdAfter } from './ids.ts';
export {
  dayAfter,
  endMinute,
  endOfSlot,
  liesWithinHours,
  runsForward,
  startMinute,
  startOfSlot,
  startsWithinHours,
} from './local-hours.ts';
export type { LocalHours, LocalSlot, SlotMoment } from './local-hours.ts';
export { liesWithinPeriod } from './period.ts';
export type { Period } from './period.ts';
export {
  dateAfter,
  daysBetween,
  endOfDay,
  instantOf,
  isRunning,
  localDateOf,
  localTimeOf,
  nextDaily,
  REGION_TIME_ZONE,
  runsOn,
  SkippedLocalTimeError,
  startOfDay,
  toInstant,
  YEARS,
} from './local-time.ts';
export type { DateRange, LocalMoment } from './local-time.ts';
export { checkText, isInvisible } from './text.ts';
export type { CheckedText, TextFault, TextRule } from './text.ts';
export { timeZoneNamed } from './time-zones.ts';
