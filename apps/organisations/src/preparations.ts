import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { scopes } from '@regional-events/platform-auth';
import { LOGGER, nextTraceparent, type Logger } from '@regional-events/platform-logging';
import { Preparation } from '@regional-events/platform-service';
import { FirstClientSettings } from './client/use-cases/ports.ts';
import { KeepFirstClient } from './client/use-cases/keep-first-client.ts';
import { MakeSigningKey } from './token/use-cases/make-signing-key.ts';

/** What must be there before anybody can ask for a token. */
@Injectable()
export class TokenPreparation implements Preparation {
  constructor(
    private readonly makeSigningKey: MakeSigningKey,
    private readonly keepFirstClient: KeepFirstClient,
    private readonly settings: FirstClientSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async prepare(): Promise<void> {
    const context = atStart();
    await this.makeSigningKey.execute(context);
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

/** The service itself acts here, before anybody can call it. */
function atStart(): CommandContext {
  return {
    actor: { clientId: 'organisations', role: 'secretariat', organisationId: null, scopes: [] },
    correlationId: randomUUID(),
    traceparent: nextTraceparent(),
  };
}
