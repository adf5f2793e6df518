import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { PresentActors, scopeFor } from '@regional-events/platform-auth';
import type { Proposer } from './domain/synergy.ts';
import type { Proposers } from './use-cases/ports.ts';

const NEEDED = scopeFor('events', 'POST');

/** Who proposed, by this service's copies of clients and accounts: one that they do not know, or that is shut out, shares no day. */
@Injectable()
export class KnownProposers implements Proposers {
  constructor(private readonly actors: PresentActors) {}

  present(proposer: Proposer): Promise<Actor | undefined> {
    return this.actors.of(proposer, NEEDED);
  }
}
