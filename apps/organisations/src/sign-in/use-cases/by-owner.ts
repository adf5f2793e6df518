import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { SignInAccount } from './ports.ts';

type OperationAsked = NonNullable<CommandContext['operation']>;

/** The owner of an account at one of the pages. */
export interface Owner {
  readonly account: SignInAccount;
  /** Of the credentials that the owner has shown. */
  readonly version: number;
  readonly origin: Pick<CommandContext, 'correlationId' | 'traceparent'>;
}

/**
 * In the audit: pages ask for these, not requests of the API. Paths are without what lets somebody in, such as the secret of a
 * link.
 */
export const pageOperations = {
  acceptInvitation: { id: 'acceptInvitation', path: '/oauth/invitation' },
  enrolSecondFactor: { id: 'enrolSecondFactor', path: '/oauth/interaction/enrol' },
  addPasskey: { id: 'addPasskey', path: '/oauth/interaction/add-passkey' },
  addOwnPasskey: { id: 'addPasskey', path: '/oauth/account/passkey' },
  removePasskey: { id: 'removePasskey', path: '/oauth/account/remove-passkey' },
  changePassword: { id: 'changePassword', path: '/oauth/account/password' },
  setUpApp: { id: 'enrolSecondFactor', path: '/oauth/account/app' },
  removeApp: { id: 'removeSecondFactor', path: '/oauth/account/remove-app' },
  renewRecoveryCodes: { id: 'renewRecoveryCodes', path: '/oauth/account/recovery-codes' },
} satisfies Record<string, OperationAsked>;

/** What the owner of an account changes in it by itself. */
@Injectable()
export class ByOwner {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Undefined, with nothing stored and no record in the audit, where the work gives undefined. */
  async run<T>(
    { account, origin }: Omit<Owner, 'version'>,
    operation: OperationAsked,
    work: (context: CommandContext) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const context = { ...origin, actor: actorOf(account), operation };
    try {
      return await this.unitOfWork.run(context, async () => {
        const done = await work(context);
        if (done === undefined) throw new NothingDone();
        return done;
      });
    } catch (error) {
      if (error instanceof NothingDone) return undefined;
      throw error;
    }
  }
}

class NothingDone extends Error {}

function actorOf({ id, personId }: SignInAccount): CommandContext['actor'] {
  return {
    clientId: id,
    role: 'person',
    organisationId: null,
    scopes: [],
    personId,
    grants: [],
  };
}
