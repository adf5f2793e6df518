import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { ByOwner, pageOperations, type Owner } from './by-owner.ts';
import { CredentialStore, Passkeys, SignInAccounts, type SignInAccount } from './ports.ts';

export interface PasskeyShown {
  readonly account: SignInAccount;
  /** Of the credentials that the passkey is one of. */
  readonly version: number;
}

/** A passkey alone is two factors: the device, and the finger or PIN that the device has checked. */
@Injectable()
export class UsePasskey {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly passkeys: Passkeys,
    private readonly accounts: SignInAccounts,
    private readonly clock: Clock,
    private readonly byOwner: ByOwner,
  ) {}

  /** Who signs in; undefined where the answer is not right. */
  async execute(answer: string, challenge: string): Promise<PasskeyShown | undefined> {
    const id = this.passkeys.idIn(answer);
    const stored = id === undefined ? undefined : await this.credentials.findByPasskey(id);
    const passkey = stored?.passkeys.find((each) => each.id === id);
    if (stored === undefined || passkey === undefined) return undefined;
    const counter = await this.passkeys.used(answer, challenge, passkey);
    if (counter === undefined) return undefined;
    if (!(await this.credentials.notePasskeyUse(passkey.id, counter))) return undefined;
    const account = await this.accounts.find(stored.accountId);
    return account?.status === 'active' ? { account, version: stored.version } : undefined;
  }

  /** Keeps a new one for an account that has just signed in otherwise; `ended` where its credentials are not those that were seen. */
  async add(owner: Owner, answer: string, challenge: string): Promise<'added' | 'wrong' | 'ended'> {
    const passkey = await this.passkeys.made(answer, challenge, this.clock.now());
    if (passkey === undefined) return 'wrong';
    const seen = { accountId: owner.account.id, version: owner.version };
    const added = await this.byOwner.run(owner, pageOperations.addPasskey, async () =>
      (await this.credentials.addPasskey(seen, passkey)) ? true : undefined,
    );
    return added === undefined ? 'ended' : 'added';
  }
}
