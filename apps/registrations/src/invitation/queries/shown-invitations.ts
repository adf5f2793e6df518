import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { hasEnded, isOver } from '../../known-event/domain/known-event.ts';
import { KnownEvents } from '../../known-event/known-events.ts';
import { mayDo } from '../domain/access.ts';
import { possibleVerbs, type InvitationVerb } from '../domain/invitation.ts';
import type { InvitationItem } from '../use-cases/invitation-view.ts';

export interface ShownInvitation extends InvitationItem {
  /** What the reader can do with it now. */
  readonly can: readonly InvitationVerb[];
}

/** Adds to an answer, after the commit, what its reader can do with each invitation. */
@Injectable()
export class ShownInvitations {
  constructor(
    private readonly events: KnownEvents,
    private readonly clock: Clock,
  ) {}

  async all(items: readonly InvitationItem[], actor: Actor): Promise<readonly ShownInvitation[]> {
    const events = await this.events.findMany([...new Set(items.map(({ eventId }) => eventId))]);
    const at = this.clock.now();
    return items.map((item) => {
      const event = events.get(item.eventId);
      if (event === undefined) return { ...item, can: [] };
      const can = possibleVerbs(item, {
        ...mayDo(actor, item.organisationId, event),
        takingPart: event.status === 'published' && !isOver(event, at),
        ended: hasEnded(event),
      });
      return { ...item, can };
    });
  }

  async one<Of extends { readonly item: InvitationItem }>(versioned: Of, actor: Actor) {
    const [shown] = await this.all([versioned.item], actor);
    if (shown === undefined) throw new Error('one invitation is shown as one');
    return { ...versioned, item: shown };
  }
}
