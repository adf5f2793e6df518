import { Injectable } from '@nestjs/common';
import type { Actor, CommandContext } from '@regional-events/kernel';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { mayAnswer, seesInvitation } from '../domain/access.ts';
import {
  InvitationNotAllowedNowError,
  InvitationNotFoundError,
  InvitationNotYoursError,
  NotYoursToAnswerError,
} from '../domain/errors.ts';
import type { Invitation } from '../domain/invitation.ts';
import { InvitationWriter, Invitations } from './ports.ts';

/** Loads invitations with the checks that all commands share, and saves them with their messages. */
@Injectable()
export class InvitationStore {
  constructor(
    private readonly events: VisibleEvents,
    private readonly invitations: Invitations,
    private readonly writer: InvitationWriter,
    private readonly organisations: KnownOrganisations,
  ) {}

  /** Throws unless the caller organises the event, and it is published and not over. */
  async expectInviting(eventId: string, actor: Actor): Promise<void> {
    const event = await this.events.see(eventId, actor);
    if (!event.organisedByCaller) throw new InvitationNotYoursError();
    await this.events.seeTakingPart(eventId, actor);
  }

  /** Throws unless the event is published and not over. */
  async expectTakingPart(eventId: string, actor: Actor): Promise<void> {
    await this.events.seeTakingPart(eventId, actor);
  }

  /** Answers are fixed once the event has ended. */
  async expectNotEnded(eventId: string, actor: Actor): Promise<void> {
    await this.events.seeNotEnded(eventId, actor);
  }

  /** Throws InvitationNotFoundError, also when this caller may not see it. */
  async visible(eventId: string, id: string, actor: Actor): Promise<Invitation> {
    const event = await this.events.see(eventId, actor);
    const invitation = await this.invitations.find(id);
    if (invitation === undefined || invitation.facts.eventId !== eventId)
      throw new InvitationNotFoundError();
    const { organisationId } = invitation.facts;
    const country = (await this.organisations.find(organisationId))?.country ?? null;
    if (!seesInvitation(actor, { organisationId, country }, event))
      throw new InvitationNotFoundError();
    return invitation;
  }

  /** As `visible`, for the invited organisation. Throws NotYoursToAnswerError too. */
  async toAnswer(eventId: string, id: string, actor: Actor): Promise<Invitation> {
    const invitation = await this.visible(eventId, id, actor);
    const { seriesId } = await this.events.see(eventId, actor);
    if (!mayAnswer(actor, invitation.facts.organisationId, seriesId))
      throw new NotYoursToAnswerError();
    return invitation;
  }

  /** Throws where another one has taken the place of an invitation that is over. */
  async expectNoOther(invitation: Invitation): Promise<void> {
    const { eventId, organisationId } = invitation.facts;
    const live = await this.invitations.findLive(eventId, organisationId);
    if (live !== undefined && live.id !== invitation.id)
      throw new InvitationNotAllowedNowError('lapsed', []);
  }

  /** As `visible`, for an organiser alone. Throws InvitationNotYoursError too. */
  async organised(eventId: string, id: string, actor: Actor): Promise<Invitation> {
    const invitation = await this.visible(eventId, id, actor);
    if (!(await this.events.organises(actor, eventId))) throw new InvitationNotYoursError();
    return invitation;
  }

  async keep(invitation: Invitation, context: CommandContext): Promise<void> {
    await this.writer.keep(invitation, context);
  }
}
