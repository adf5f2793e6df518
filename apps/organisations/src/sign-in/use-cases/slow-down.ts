import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { ofAccount, ofNetwork, secondsToWait } from '../domain/waiting.ts';
import { KnownNetworks, SignInFailureCounts, SignInSecrets } from './ports.ts';

export interface Attempted {
  readonly what: 'password' | 'code';
  /** As typed: it may belong to nobody. */
  readonly address: string;
  /** Undefined where the address is nobody's. */
  readonly accountId: string | undefined;
  readonly network: string;
}

/**
 * Counts failed sign-ins, for all processes together, and says how long to wait. From a network from which the account
 * has signed in before, only failures from there count, so that a stranger's attempts keep nobody out.
 */
@Injectable()
export class SlowDown {
  constructor(
    private readonly counts: SignInFailureCounts,
    private readonly networks: KnownNetworks,
    private readonly secrets: SignInSecrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Seconds to wait; 0 where the attempt may be looked at, which then counts as failed until it has succeeded: of many
   * at the same moment no more get through than of many in a row.
   */
  async begin(attempted: Attempted): Promise<number> {
    const now = this.clock.now();
    const { account, network } = await this.keys(attempted);
    const all = await this.counts.find(network);
    const ofAll = secondsToWait(all, ofNetwork, now);
    if (ofAll > 0) return ofAll;
    for (;;) {
      const own = await this.counts.find(account);
      const seconds = secondsToWait(own, ofAccount, now);
      if (seconds > 0) return seconds;
      if (await this.counts.add(account, own, now)) return 0;
    }
  }

  async failed(attempted: Attempted): Promise<void> {
    const { network } = await this.keys(attempted);
    await this.counts.increase(network, this.clock.now());
  }

  async succeeded(attempted: Attempted): Promise<void> {
    await this.counts.forget((await this.keys(attempted)).account);
  }

  /** Hashes, since what was typed may be an address or even a password. */
  private async keys({ what, address, accountId, network }: Attempted) {
    // asked for nobody as well, so that it takes as long
    const known = await this.networks.has(accountId ?? '', network);
    const whose = accountId ?? address.trim().toLowerCase();
    const from = known ? network : 'elsewhere';
    return {
      account: this.secrets.hashOf(`${what} of ${whose} from ${from}`),
      network: this.secrets.hashOf(`network ${network}`),
    };
  }
}
