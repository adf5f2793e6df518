import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { PresentActors, scopeFor } from '@regional-events/platform-auth';
import type { LinkMaker } from './domain/calendar-link.ts';
import type { LinkMakers } from './use-cases/ports.ts';

const NEEDED = scopeFor('events', 'GET');

/** The makers of links by this service's copies of clients and accounts: one that they do not know, or that is shut out, sees nothing. */
@Injectable()
export class KnownLinkMakers implements LinkMakers {
  constructor(private readonly actors: PresentActors) {}

  present(maker: LinkMaker): Promise<Actor | undefined> {
    return this.actors.of(maker, NEEDED);
  }
}
