import { Injectable } from '@nestjs/common';
import {
  Clock,
  etagOf,
  expectUnchanged,
  newId,
  noted,
  type Actor,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { keepsLink } from '../domain/access.ts';
import type { CalendarLinkItem } from '../domain/calendar-link.ts';
import { CalendarLinkNotFoundError, NothingToLinkError } from '../domain/errors.ts';
import { Calendars, type CalendarOf } from './calendars.ts';
import { isMissing } from './missing-item.ts';
import { CalendarLinks, LinkSecrets } from './ports.ts';

/** A link as its maker sees it once. */
export interface NewLink extends CalendarLinkItem {
  readonly secret: string;
}

/** Makes and revokes secret links. */
@Injectable()
export class LinkChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly links: CalendarLinks,
    private readonly calendars: Calendars,
    private readonly secrets: LinkSecrets,
    private readonly clock: Clock,
  ) {}

  make(of: CalendarOf, context: CommandContext): Promise<Versioned<NewLink>> {
    const make = async () => {
      await this.#expectReadable(of, context.actor);
      const item = {
        id: newId(),
        kind: of.kind,
        targetId: of.id,
        createdAt: this.clock.now().toISOString(),
      };
      const secret = this.secrets.make();
      const link = {
        item,
        maker: noted(context.actor),
        version: 1,
      };
      await this.links.add(link, this.secrets.hashOf(secret));
      return { item: { ...item, secret }, etag: etagOf(1) };
    };
    return this.unitOfWork.run(context, make, () => this.#expectReadable(of, context.actor));
  }

  async revoke(id: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const link = await this.links.find(id);
      if (link === undefined || !keepsLink(context.actor, link.maker)) {
        throw new CalendarLinkNotFoundError();
      }
      expectUnchanged(context, etagOf(link.version));
      await this.links.remove(link);
      return null;
    });
  }

  /** Throws NothingToLinkError. */
  async #expectReadable(of: CalendarOf, actor: Actor): Promise<void> {
    try {
      await this.calendars.read(of, actor, false);
    } catch (error) {
      if (isMissing(error)) throw new NothingToLinkError(of.kind, error.replicationLag);
      throw error;
    }
  }
}
