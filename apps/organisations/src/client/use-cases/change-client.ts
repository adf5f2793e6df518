import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { clientPolicy } from '../domain/access.ts';
import type { ClientDetails } from '../domain/client.ts';
import { ClientStore } from './client-store.ts';
import { versionedView, type ClientView } from './client-view.ts';

export type ClientPatch = Partial<Pick<ClientDetails, 'name' | 'scopes'>>;

@Injectable()
export class ChangeClient {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: ClientStore,
  ) {}

  async execute(
    id: string,
    patch: ClientPatch,
    context: CommandContext,
  ): Promise<Versioned<ClientView>> {
    return this.unitOfWork.run(context, async () => {
      clientPolicy.expectMaySee(context.actor, id);
      clientPolicy.expectMayKeep(context.actor);
      const client = await this.store.load(id);
      expectUnchanged(context, client.etag);
      client.change({ ...client.details, ...patch }, this.clock.now());
      await this.store.save(client, context);
      return versionedView(client);
    });
  }
}
