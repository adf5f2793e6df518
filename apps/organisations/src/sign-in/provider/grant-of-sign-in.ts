import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@regional-events/kernel';
import { networkOf } from '@regional-events/platform-http';
import { errors, type KoaContextWithOIDC } from 'oidc-provider';
import { browserInWords } from '../domain/browser-in-words.ts';
import { KnownNetworks, SignIns } from '../use-cases/ports.ts';
import { SignInPolicy } from '../use-cases/sign-in-policy.ts';

type Grant = InstanceType<KoaContextWithOIDC['oidc']['provider']['Grant']>;

/**
 * Nobody is asked what the console may do, since it does what the person asks for. Each time somebody proves who it is there is
 * a new grant, and a record of the sign-in that its owner sees; its id is `sid` in the ID token.
 */
@Injectable()
export class GrantOfSignIn {
  constructor(
    private readonly signIns: SignIns,
    private readonly networks: KnownNetworks,
    private readonly policy: SignInPolicy,
    private readonly clock: Clock,
  ) {}

  async of(ctx: KoaContextWithOIDC): Promise<Grant | undefined> {
    const { client, session, provider, result } = ctx.oidc;
    const accountId = session?.accountId;
    if (client === undefined || session === undefined || accountId === undefined) return undefined;
    const known = session.grantIdFor(client.clientId);
    if (known !== undefined && result?.login === undefined) return provider.Grant.find(known);
    const grant = new provider.Grant({ accountId, clientId: client.clientId });
    grant.addOIDCScope('openid');
    const grantId = await grant.save();
    const id = newId();
    session.sidFor(client.clientId, id);
    const now = this.clock.now();
    const signIn = {
      id,
      accountId,
      grantId,
      sessionUid: session.uid,
      since: now,
      lastUsedAt: now,
      methods: session.amr ?? [],
      browser: browserInWords(ctx.get('user-agent')),
      network: networkOf(ctx.ip),
    };
    await this.signIns.add(signIn);
    // looked at afterwards, so that a reset either sees this sign-in or is seen here
    if (result?.login?.['version'] !== (await this.policy.versionOf(accountId))) {
      await this.signIns.remove(signIn);
      throw new errors.AccessDenied('the credentials were set anew meanwhile');
    }
    await this.signIns.removeBefore(signIn);
    await this.networks.note(accountId, signIn.network, now);
    return grant;
  }

  /** The id of the sign-in. */
  async used(grantId: string): Promise<string | undefined> {
    return this.signIns.noteUse(grantId, this.clock.now());
  }
}
