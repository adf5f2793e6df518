import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import {
  OrganisationNotFoundError,
  ParentCycleError,
  RetiredTakesPartError,
  UnknownParentError,
} from '../domain/errors.ts';
import { closesParentCycle } from '../domain/hierarchy.ts';
import { patchedNames, type NamesPatch } from '../domain/names.ts';
import type { OrganisationFacts } from '../domain/organisation-events.ts';
import { organisationPolicy } from '../domain/access.ts';
import type { Organisation } from '../domain/organisation.ts';
import { versionedView, type OrganisationView } from './organisation-view.ts';
import { OrganisationMessages, Organisations, OrganisationTree } from './ports.ts';

/** A merge patch: what is left out stays; a name set to null goes. */
export interface OrganisationPatch extends Partial<Omit<OrganisationFacts, 'names'>> {
  readonly names?: NamesPatch;
}

@Injectable()
export class ChangeOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
    private readonly tree: OrganisationTree,
    private readonly messages: OrganisationMessages,
  ) {}

  async execute(
    id: string,
    patch: OrganisationPatch,
    context: CommandContext,
  ): Promise<Versioned<OrganisationView>> {
    return this.unitOfWork.run(context, async () => {
      const organisation = await this.organisations.find(id);
      if (organisation === undefined) throw new OrganisationNotFoundError();
      const before = organisation.facts;
      const names = patchedNames(before.names, patch.names ?? {});
      const after = { ...before, ...patch, names };
      organisationPolicy.expectMayChange(context.actor, id, before, after);
      expectUnchanged(context, organisation.etag);
      if (after.parentId !== before.parentId) await this.#expectParent(id, after.parentId);
      organisation.change(after, this.clock.now());
      await this.#store(organisation, context);
      return versionedView(organisation, context.actor);
    });
  }

  async #expectParent(id: string, parentId: string | null): Promise<void> {
    if (parentId === null) return;
    await this.tree.claim();
    const parent = await this.organisations.find(parentId);
    if (parent === undefined) throw new UnknownParentError();
    if (parent.facts.status === 'retired') throw new RetiredTakesPartError(['/parentId']);
    if (closesParentCycle(id, parentId, await this.tree.parents())) throw new ParentCycleError();
  }

  async #store(organisation: Organisation, context: CommandContext): Promise<void> {
    if (organisation.recorded.length === 0) return;
    await this.organisations.save(organisation);
    await this.messages.append(organisation, context);
  }
}
