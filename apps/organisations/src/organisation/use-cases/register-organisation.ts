import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import {
  CodeTakenError,
  OrganisationExternalRefTakenError,
  RetiredTakesPartError,
  UnknownParentError,
} from '../domain/errors.ts';
import type { OrganisationFacts } from '../domain/organisation-events.ts';
import { organisationPolicy } from '../domain/access.ts';
import { Organisation } from '../domain/organisation.ts';
import { versionedView, type OrganisationView } from './organisation-view.ts';
import { OrganisationDirectory, OrganisationMessages, Organisations } from './ports.ts';

export interface RegisterOrganisationCommand extends Omit<OrganisationFacts, 'status'> {
  readonly externalRef: string | null;
}

@Injectable()
export class RegisterOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly directory: OrganisationDirectory,
    private readonly messages: OrganisationMessages,
  ) {}

  async execute(
    command: RegisterOrganisationCommand,
    context: CommandContext,
  ): Promise<Versioned<OrganisationView>> {
    organisationPolicy.expectMayRegister(context.actor);
    return this.unitOfWork.run(context, async () => {
      const { externalRef, ...facts } = command;
      await this.#expectFree(facts.code, externalRef, context);
      await this.#expectParent(facts.parentId);
      const origin = { createdBy: context.actor.clientId, externalRef };
      const organisation = Organisation.register(facts, origin, this.clock.now());
      await this.organisations.save(organisation);
      await this.messages.append(organisation, context);
      return versionedView(organisation, context.actor);
    });
  }

  async #expectFree(
    code: string,
    externalRef: string | null,
    { actor }: CommandContext,
  ): Promise<void> {
    if (await this.organisations.isCodeTaken(code)) throw new CodeTakenError(code);
    if (externalRef === null) return;
    if (await this.organisations.isExternalRefTaken(actor.clientId, externalRef)) {
      throw new OrganisationExternalRefTakenError();
    }
  }

  async #expectParent(parentId: string | null): Promise<void> {
    if (parentId === null) return;
    const status = (await this.directory.statusesOf([parentId])).get(parentId);
    if (status === undefined) throw new UnknownParentError();
    if (status === 'retired') throw new RetiredTakesPartError(['/parentId']);
  }
}
