import { Inject, Injectable } from '@nestjs/common';
import { CONSOLE } from '@regional-events/platform-auth';
import { LOGGER, type Logger } from '@regional-events/platform-logging';
import type { SignIn, SignInEnds } from '../use-cases/ports.ts';
import { CurrentProvider } from './current-provider.ts';

const TRIES = 3;

/**
 * Tells the gateway (OpenID Connect Back-Channel Logout). Where it cannot be reached the sign-in ends there when its access
 * token does, since the refresh token is gone already.
 */
@Injectable()
export class BackChannelLogout implements SignInEnds {
  constructor(
    private readonly current: CurrentProvider,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async tell({ accountId, id }: SignIn): Promise<void> {
    const provider = await this.current.get();
    const client = await provider.Client.find(CONSOLE);
    if (client === undefined) return;
    for (let tried = 1; tried <= TRIES; tried += 1) {
      try {
        await told(client, accountId, id);
        return;
      } catch (error) {
        this.logger.warn({ err: error, signInId: id, tried }, 'the gateway was not told of an end');
      }
    }
  }
}

/** The types of the library do not know this method of its client. */
async function told(client: object, accountId: string, sid: string): Promise<void> {
  const tell: unknown = Reflect.get(client, 'backchannelLogout');
  if (typeof tell === 'function') await Reflect.apply(tell, client, [accountId, sid]);
}
