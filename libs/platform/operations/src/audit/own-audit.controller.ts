import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  isSecretariat,
  organisationsOf,
  type Actor,
  type CommandContext,
} from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import { Context } from '@regional-events/platform-http';
import {
  AuditTrail,
  type AuditPosition,
  type ChainWalk,
} from '@regional-events/platform-messaging';
import { AuditChainsNotYoursError } from '../errors.ts';
import { ownAuditQuery, type OwnAuditQuery } from './audit.request.ts';

/** Less than the gateway waits. */
const WALK_MS = 15_000;

/** What this service recorded; the gateway asks all services and merges their answers. */
@ApiExcludeController()
@Area('audit')
@Controller('internal/v1/audit')
export class OwnAuditController {
  #walking: Promise<ChainWalk> | undefined;

  constructor(private readonly trail: AuditTrail) {}

  @Get()
  async list(
    @Query({ schema: ownAuditQuery }) query: OwnAuditQuery,
    @Context() { actor }: CommandContext,
  ) {
    const { sort, position, 'at[gte]': from, 'at[lt]': to, ...filters } = query;
    const records = await this.trail.find({
      ...filters,
      newestFirst: sort === '-at',
      after: position === undefined ? undefined : positionOf(position),
      from: from === undefined ? undefined : new Date(from),
      to: to === undefined ? undefined : new Date(to),
      ...visibleTo(actor),
    });
    return { data: records.map(({ at, ...record }) => ({ ...record, at: at.toISOString() })) };
  }

  /** For the secretariat. Those who ask while a walk is under way get what it finds. */
  @Get('chain')
  async check(@Context() { actor }: CommandContext) {
    if (!isSecretariat(actor)) throw new AuditChainsNotYoursError();
    this.#walking ??= walkFor(WALK_MS, this.trail).finally(() => {
      this.#walking = undefined;
    });
    return this.#walking;
  }
}

/** The secretariat reads all; others what they did themselves, and what was done for their organisation. */
function visibleTo(actor: Actor) {
  if (isSecretariat(actor)) return {};
  return { visibleTo: { actorId: actor.clientId, organisationIds: organisationsOf(actor) } };
}

function positionOf(position: string): AuditPosition {
  const [block = '', id = ''] = position.split(':');
  return { block: Number(block), id };
}

async function walkFor(milliseconds: number, trail: AuditTrail): Promise<ChainWalk> {
  const until = performance.now() + milliseconds;
  let walk = await trail.walk();
  while (!walk.complete && performance.now() < until) walk = await trail.walk(walk);
  return walk;
}
