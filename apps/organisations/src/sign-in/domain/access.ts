import { isSecretariat, type Actor } from '@regional-events/kernel';
import { AccountNotFoundError, NotYoursToInviteError } from './errors.ts';

/** The secretariat invites. Others do not learn who has an account. */
export function expectMayInvite(actor: Actor, accountId: string): void {
  expectMaySee(actor, accountId);
  if (!isSecretariat(actor)) throw new NotYoursToInviteError();
}

/** A person sees its own sign-ins, the secretariat all. */
export function expectMaySee(actor: Actor, accountId: string): void {
  if (!isSecretariat(actor) && !isOwn(actor, accountId)) throw new AccountNotFoundError();
}

/** Everybody may sign out, so the route asks for no scope; to end what is another's takes one. */
export function mayEnd(actor: Actor, accountId: string): boolean {
  if (isOwn(actor, accountId)) return true;
  return isSecretariat(actor) && actor.scopes.includes('clients:write');
}

function isOwn(actor: Actor, accountId: string): boolean {
  return actor.personId !== null && actor.clientId === accountId;
}
