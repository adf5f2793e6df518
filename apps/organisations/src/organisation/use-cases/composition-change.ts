import { Injectable } from '@nestjs/common';
import { expectUnchanged, liesWithinPeriod, type CommandContext } from '@regional-events/kernel';
import { CompositionCycleError, UnknownMemberError } from '../domain/composition-errors.ts';
import { OrganisationNotFoundError, RetiredTakesPartError } from '../domain/errors.ts';
import { closesCompositionCycle } from '../domain/hierarchy.ts';
import type { Membership } from '../domain/membership.ts';
import { organisationPolicy } from '../domain/access.ts';
import type { Organisation } from '../domain/organisation.ts';
import {
  OrganisationDirectory,
  OrganisationMessages,
  Organisations,
  OrganisationTree,
} from './ports.ts';

/** A membership as asked for, with the JSON Pointer to where its member is named. */
export interface AskedMembership {
  readonly membership: Membership;
  readonly pointer: string;
}

/** The steps that adding a member and replacing a composition share. */
@Injectable()
export class CompositionChange {
  constructor(
    private readonly organisations: Organisations,
    private readonly directory: OrganisationDirectory,
    private readonly tree: OrganisationTree,
    private readonly messages: OrganisationMessages,
  ) {}

  /** Runs inside the transaction. */
  async apply(
    id: string,
    asked: readonly AskedMembership[],
    context: CommandContext,
    change: (organisation: Organisation) => void,
  ): Promise<Organisation> {
    await this.tree.claim();
    const organisation = await this.organisations.find(id);
    if (organisation === undefined) throw new OrganisationNotFoundError();
    organisationPolicy.expectMayCompose(context.actor);
    expectUnchanged(context, organisation.etag);
    await this.#expectKnown(asked);
    await this.#expectActive(organisation, asked);
    change(organisation);
    await this.#expectNoCycle(id, asked);
    if (organisation.recorded.length === 0) return organisation;
    await this.organisations.save(organisation);
    await this.messages.append(organisation, context);
    return organisation;
  }

  async #expectKnown(asked: readonly AskedMembership[]): Promise<void> {
    const known = await this.directory.statusesOf(
      asked.map(({ membership }) => membership.memberId),
    );
    const pointers = asked
      .filter(({ membership }) => !known.has(membership.memberId))
      .map(({ pointer }) => pointer);
    if (pointers.length > 0) throw new UnknownMemberError(pointers);
  }

  /**
   * A retired organisation joins no composition and gets no members; existing memberships may continue or be
   * shortened.
   */
  async #expectActive(
    { facts, state }: Organisation,
    asked: readonly AskedMembership[],
  ): Promise<void> {
    const fresh = asked.filter(({ membership }) => !standsIn(state.members, membership));
    const members = fresh.map(({ membership }) => membership.memberId);
    const statuses = await this.directory.statusesOf(members);
    const pointers = fresh
      .filter(
        ({ membership: { memberId } }) =>
          facts.status === 'retired' || statuses.get(memberId) === 'retired',
      )
      .map(({ pointer }) => pointer);
    if (pointers.length > 0) throw new RetiredTakesPartError(pointers);
  }

  async #expectNoCycle(id: string, asked: readonly AskedMembership[]): Promise<void> {
    const compositions = await this.tree.compositions();
    const closing = asked.find(({ membership }) =>
      closesCompositionCycle(id, membership, compositions),
    );
    if (closing !== undefined) throw new CompositionCycleError(closing.pointer);
  }
}

function standsIn(members: readonly Membership[], asked: Membership): boolean {
  return members.some(
    (standing) => standing.memberId === asked.memberId && liesWithinPeriod(asked, standing),
  );
}
