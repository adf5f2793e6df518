import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { scopes } from '@regional-events/platform-auth';
import { LOGGER, nextTraceparent, type Logger } from '@regional-events/platform-logging';
import { Preparation } from '@regional-events/platform-service';
import { FirstClientSettings } from './client/use-cases/ports.ts';
import { KeepFirstClient } from './client/use-cases/keep-first-client.ts';
import { KeepSigningKeys } from './token/use-cases/keep-signing-keys.ts';

/** Creates the signing keys before tokens can be requested; later a nightly job looks after them. */
@Injectable()
export class TokenPreparation implements Preparation {
  constructor(
    private readonly keepSigningKeys: KeepSigningKeys,
    private readonly keepFirstClient: KeepFirstClient,
    private readonly settings: FirstClientSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async prepare(): Promise<void> {
    const context = atStart();
    await this.keepSigningKeys.execute(context);
    const { firstClient } = this.settings;
    if (firstClient !== undefined) {
      await this.keepFirstClient.execute(firstClient, scopes, context);
      return;
    }
    this.logger.warn(
      'SECRETARIAT_CLIENT_ID and SECRETARIAT_CLIENT_SECRET are not set: there is no first client, ' +
        'so only clients that are stored already get tokens',
    );
  }
}

/** The service itself is the actor, before it serves requests. */
function atStart(): CommandContext {
  return {
    actor: {
      clientId: 'organisations',
      role: 'secretariat',
      organisationId: null,
      scopes: [],
      personId: null,
      grants: [],
    },
    correlationId: randomUUID(),
    traceparent: nextTraceparent(),
  };
}
