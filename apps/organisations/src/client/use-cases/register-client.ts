import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { clientPolicy } from '../domain/access.ts';
import { Client, type ClientDetails } from '../domain/client.ts';
import { ClientOfRetiredError, UnknownOrganisationError } from '../domain/errors.ts';
import { ClientStore } from './client-store.ts';
import { viewWithSecret, type ClientWithSecret } from './client-view.ts';
import { Secrets } from './ports.ts';

@Injectable()
export class RegisterClient {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
    private readonly store: ClientStore,
    private readonly secrets: Secrets,
  ) {}

  async execute(
    details: ClientDetails,
    context: CommandContext,
  ): Promise<Versioned<ClientWithSecret>> {
    clientPolicy.expectMayKeep(context.actor);
    return this.unitOfWork.run(context, async () => {
      await this.#expectOrganisation(details.organisationId);
      const secret = this.secrets.make();
      const client = Client.register(details, this.secrets.hashOf(secret), this.clock.now());
      await this.store.save(client, context);
      return viewWithSecret(client, secret);
    });
  }

  async #expectOrganisation(organisationId: string | null): Promise<void> {
    if (organisationId === null) return;
    const status = (await this.directory.statusesOf([organisationId])).get(organisationId);
    if (status === undefined) throw new UnknownOrganisationError();
    if (status === 'retired') throw new ClientOfRetiredError();
  }
}
