import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { LOGGER, type Logger } from '@regional-events/platform-logging';
import Provider from 'oidc-provider';
import { SigningJwks, type SigningJwk } from '../../token/use-cases/ports.ts';
import { ProviderRecords } from '../persistence/provider-records.ts';
import { SignInAccounts } from '../use-cases/ports.ts';
import { GrantOfSignIn } from './grant-of-sign-in.ts';
import { providerConfiguration } from './provider-configuration.ts';
import { ProviderPages } from './provider-pages.ts';
import { ProviderSettings } from './provider-settings.ts';

/** How long after a rotation the provider still signs with the key before it. */
const LOOK_AGAIN_MS = 60_000;

/** What the provider is made of, beside the keys. */
@Injectable()
export class ProviderMaking {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly records: ProviderRecords,
    private readonly accounts: SignInAccounts,
    private readonly grants: GrantOfSignIn,
    private readonly pages: ProviderPages,
  ) {}

  from(keys: readonly SigningJwk[]): Provider {
    const { settings, records, accounts, grants, pages } = this;
    const parts = { settings, records, accounts, grants, pages };
    const provider = new Provider(settings.issuer, providerConfiguration(parts, keys));
    // the address is PUBLIC_URL, whatever the inner request says; see hand-over.ts
    provider.proxy = true;
    return provider;
  }
}

/** The OpenID provider with the keys as they are now: the library takes them once, so it is made anew when they change. */
@Injectable()
export class CurrentProvider {
  #made: { readonly kids: string; readonly provider: Provider } | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly keys: SigningJwks,
    private readonly making: ProviderMaking,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async get(): Promise<Provider> {
    const made = this.#made;
    if (made !== undefined && performance.now() - this.#lookedAt < LOOK_AGAIN_MS) {
      return made.provider;
    }
    // the first one signs
    const keys = await this.keys.opened(this.clock.now());
    const kids = keys.map(({ kid }) => kid).join(' ');
    const provider = made?.kids === kids ? made.provider : this.watched(this.making.from(keys));
    this.#made = { kids, provider };
    this.#lookedAt = performance.now();
    return provider;
  }

  /** Its answers say nothing of why it failed. */
  private watched(provider: Provider): Provider {
    provider.on('server_error', (_, err) => this.logger.error({ err }, 'the provider failed'));
    return provider;
  }
}
