import { isSecretariat, speaksFor, type Actor } from '@regional-events/kernel';
import {
  AccountNotFoundError,
  AccountsOfSecretariatError,
  FocalPointsNotYoursError,
} from './errors.ts';

/** The secretariat keeps the accounts; a person reads the own one. Others do not learn who has one. */
export function expectMayKeep(actor: Actor): void {
  if (!isSecretariat(actor)) throw new AccountsOfSecretariatError();
}

export function expectMaySee(actor: Actor, id: string): void {
  if (!isSecretariat(actor) && !isOwn(actor, id)) throw new AccountNotFoundError();
}

/** The rule of `expectMaySee` as a query filter. */
export function visibleTo(actor: Actor): Readonly<Record<string, unknown>> {
  if (isSecretariat(actor)) return {};
  return { _id: actor.personId === null ? { $in: [] } : actor.clientId };
}

/** Who speaks for an organisation is told to whoever acts for it, and to the secretariat. */
export function expectMaySeeFocalPoints(actor: Actor, organisationId: string): void {
  if (!isSecretariat(actor) && !speaksFor(actor, organisationId))
    throw new FocalPointsNotYoursError();
}

function isOwn(actor: Actor, id: string): boolean {
  return actor.personId !== null && actor.clientId === id;
}
