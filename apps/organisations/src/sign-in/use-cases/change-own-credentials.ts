import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import type { Credentials, Passkey } from '../domain/credentials.ts';
import { suffice } from '../domain/ways-to-sign-in.ts';
import { ByOwner, pageOperations, type Owner } from './by-owner.ts';
import { EndSignIns } from './end-sign-ins.ts';
import { CredentialStore, OneTimeCodes, type CredentialChange, type SignIn } from './ports.ts';
import { RecoveryCodes } from './recovery-codes.ts';
import { SignInPolicy } from './sign-in-policy.ts';

/** Who has just signed in, and has so proved again who it is. */
export interface SignedInOwner extends Owner {
  readonly credentials: Credentials;
  readonly signIn: SignIn;
}

export type { Credentials };

type Operation = keyof typeof pageOperations;

@Injectable()
export class OwnCredentials {
  constructor(
    private readonly byOwner: ByOwner,
    private readonly credentials: CredentialStore,
    private readonly endSignIns: EndSignIns,
  ) {}

  /** False where the credentials have changed since they were seen. */
  async change(
    owner: SignedInOwner,
    operation: Operation,
    change: CredentialChange,
    endsOthers = false,
  ): Promise<boolean> {
    const { account, signIn, version } = owner;
    const endOthers = async () => (endsOthers ? this.endSignIns.removeOthers(signIn) : []);
    const ended = await this.byOwner.run(owner, pageOperations[operation], async () => {
      const changed = await this.credentials.change({ accountId: account.id, version }, change);
      return changed ? endOthers() : undefined;
    });
    if (ended === undefined) return false;
    // one that began in the same moment was not to be seen in there
    await this.endSignIns.tell([...ended, ...(await endOthers())]);
    return true;
  }
}

/**
 * The owner changes how it signs in. False where the credentials have changed since they were seen: then the owner looks again.
 */
@Injectable()
export class ChangeOwnCredentials {
  constructor(
    private readonly own: OwnCredentials,
    private readonly policy: SignInPolicy,
    private readonly codes: OneTimeCodes,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly clock: Clock,
  ) {}

  /** Whoever else is signed in, or on the way to it, has to know the new one. */
  async setPassword(owner: SignedInOwner, passwordHash: string): Promise<boolean> {
    return this.own.change(owner, 'changePassword', { set: { passwordHash } }, true);
  }

  async addPasskey(owner: SignedInOwner, addPasskey: Passkey): Promise<boolean> {
    return this.own.change(owner, 'addOwnPasskey', { addPasskey });
  }

  /** `needed` where too little would be left to sign in by. */
  async removePasskey(owner: SignedInOwner, id: string): Promise<boolean | 'needed'> {
    const passkeys = owner.credentials.passkeys.filter((passkey) => passkey.id !== id);
    if (!this.remains(owner, { passkeys })) return 'needed';
    return this.own.change(owner, 'removePasskey', { removePasskey: id });
  }

  /** Instead of the app that there is, if any; the new recovery codes, or `wrong` for digits that do not fit. */
  async setApp(
    owner: SignedInOwner,
    totpSecret: string,
    typed: string,
  ): Promise<readonly string[] | false | 'wrong'> {
    const totpStep = this.codes.stepOf(totpSecret, typed.replaceAll(/\s/g, ''), this.clock.now());
    if (totpStep === undefined) return 'wrong';
    return this.withNewCodes(owner, 'setUpApp', { totpSecret, totpStep });
  }

  async removeApp(owner: SignedInOwner): Promise<boolean | 'needed'> {
    if (!this.remains(owner, { totpSecret: null })) return 'needed';
    const set = { totpSecret: null, recoveryCodes: [] };
    return this.own.change(owner, 'removeApp', { set });
  }

  /** False also without an app: there is nothing that they would stand in for. */
  async renewRecoveryCodes(owner: SignedInOwner): Promise<readonly string[] | false> {
    if (owner.credentials.totpSecret === null) return false;
    return this.withNewCodes(owner, 'renewRecoveryCodes', {});
  }

  private async withNewCodes(
    owner: SignedInOwner,
    operation: Operation,
    set: NonNullable<CredentialChange['set']>,
  ): Promise<readonly string[] | false> {
    const { codes, hashes } = this.recoveryCodes.make();
    const change = { set: { ...set, recoveryCodes: hashes } };
    return (await this.own.change(owner, operation, change)) && codes;
  }

  private remains({ account, credentials }: SignedInOwner, left: Partial<Credentials>): boolean {
    return suffice({ ...credentials, ...left }, this.policy.needsSecondFactor(account));
  }
}
