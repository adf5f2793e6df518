import { newId } from '@regional-events/kernel';
import { inTransaction, type StepMigration } from '@regional-events/platform-mongo';
import { MongoOperatorActions } from './mongo-operator-actions.ts';

/** Who asks for it, where operators see their own client. */
const ASKED_BY = 'migration';

/**
 * A migration of copies that lack a fact which only the messages tell: the service's worker reads its topics again, as for
 * `messages rebuild`. Until it has, the field's default is read.
 * @param where the copies that lack it
 */
export function rebuildOfCopies(
  name: string,
  where: NonNullable<StepMigration['where']>,
): StepMigration {
  return {
    name,
    where,
    run: (connection) => {
      const actions = new MongoOperatorActions(connection);
      return inTransaction(connection, async () => {
        // one reads all topics, for every migration that asks for it
        if (await actions.isRequested('rebuild')) return 'a rebuild is requested already';
        const order = { kind: 'rebuild', target: null, from: null, heldBy: null } as const;
        const asked = { why: name, clientId: ASKED_BY, requestedAt: new Date() };
        await actions.add({ id: newId(), ...order, ...asked });
        return 'requested a rebuild of the copies';
      });
    },
  };
}
