import { Injectable } from '@nestjs/common';
import { noted, type Actor } from '@regional-events/kernel';
import { PresentActors, scopeFor } from '@regional-events/platform-auth';
import type { ImportJob, PresentAskers } from './use-cases/ports.ts';

/** By the clients and accounts that this service keeps. */
@Injectable()
export class KnownAskers implements PresentAskers {
  constructor(private readonly actors: PresentActors) {}

  of(asker: Actor, what: ImportJob['of']): Promise<Actor | undefined> {
    return this.actors.of(noted(asker), scopeFor(what, 'POST'));
  }
}
