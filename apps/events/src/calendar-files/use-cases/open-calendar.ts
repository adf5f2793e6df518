import { Injectable } from '@nestjs/common';
import { CalendarLinkNotFoundError } from '../domain/errors.ts';
import { Calendars, type Calendar } from './calendars.ts';
import { isMissing } from './missing-item.ts';
import { CalendarLinks, LinkMakers, LinkSecrets } from './ports.ts';

/** Reads a calendar by its secret alone. */
@Injectable()
export class OpenCalendar {
  constructor(
    private readonly links: CalendarLinks,
    private readonly secrets: LinkSecrets,
    private readonly makers: LinkMakers,
    private readonly calendars: Calendars,
  ) {}

  /** Throws CalendarLinkNotFoundError, whatever the reason: who holds a link learns nothing else. */
  async execute(secret: string, withSessions: boolean): Promise<Calendar> {
    const link = await this.links.withHash(this.secrets.hashOf(secret));
    const actor = link && (await this.makers.present(link.maker));
    if (link === undefined || actor === undefined) throw new CalendarLinkNotFoundError();
    const { kind, targetId: id } = link.item;
    try {
      return await this.calendars.read({ kind, id }, actor, withSessions);
    } catch (error) {
      throw isMissing(error) ? new CalendarLinkNotFoundError() : error;
    }
  }
}
