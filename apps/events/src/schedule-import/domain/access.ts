import { isSecretariat, type Actor } from '@regional-events/kernel';

/** Who asked for an import sees what becomes of it, and the secretariat. */
export function seesImport(actor: Actor, askedBy: Pick<Actor, 'clientId'>): boolean {
  return isSecretariat(actor) || actor.clientId === askedBy.clientId;
}
