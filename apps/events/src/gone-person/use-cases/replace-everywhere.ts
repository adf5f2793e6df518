import { Injectable } from '@nestjs/common';
import { CalendarLinks } from '../../calendar-files/use-cases/ports.ts';
import { EndedPeople, presentPerson } from '../../known-person/ended-people.ts';
import { Speakers } from '../../programme/use-cases/speaker-ports.ts';

const TOGETHER = 500;

/** Takes an id that is nobody's any more out of drafts and calendar links. Runs in its caller's transaction. */
@Injectable()
export class ReplaceEverywhere {
  constructor(
    private readonly ended: EndedPeople,
    private readonly speakers: Speakers,
    private readonly links: CalendarLinks,
  ) {}

  /** `byId`: who is there instead, unless that one has ended too; null for nobody. */
  async take(personId: string, byId: string | null): Promise<void> {
    const present = byId === null ? null : await presentPerson(this.ended, byId);
    await this.speakers.replace(personId, present);
    await this.links.replaceTarget(personId, present);
  }

  /**
   * Of everybody who has ended. An older instance may have read the message during a restart and done nothing, and
   * messages about two people may have been handled in an order that left something.
   */
  async takeLeftovers(): Promise<void> {
    for (let after: string | undefined = ''; after !== undefined;) {
      const some = await this.ended.page(after, TOGETHER);
      for (const { id, intoPersonId } of some) await this.take(id, intoPersonId);
      after = some.at(-1)?.id;
    }
  }
}
