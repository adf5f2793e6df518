import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { clientPolicy } from '../domain/access.ts';
import { ClientStore } from './client-store.ts';
import { viewWithSecret, type ClientWithSecret } from './client-view.ts';
import { Secrets } from './ports.ts';

const MS_PER_MINUTE = 60_000;

export interface RotateClientSecretCommand {
  /** How long the previous secret stays valid. */
  readonly overlapMinutes: number;
}

@Injectable()
export class RotateClientSecret {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: ClientStore,
    private readonly secrets: Secrets,
  ) {}

  async execute(
    id: string,
    { overlapMinutes }: RotateClientSecretCommand,
    context: CommandContext,
  ): Promise<Versioned<ClientWithSecret>> {
    return this.unitOfWork.run(context, async () => {
      clientPolicy.expectMaySee(context.actor, id);
      const client = await this.store.load(id);
      expectUnchanged(context, client.etag);
      const secret = this.secrets.make();
      const overlapUntil = new Date(this.clock.now().getTime() + overlapMinutes * MS_PER_MINUTE);
      client.rotateSecret(this.secrets.hashOf(secret), overlapUntil);
      await this.store.save(client, context);
      return viewWithSecret(client, secret);
    });
  }
}
