import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { Occupation, type TakenSession } from '../../programme/use-cases/occupation-ports.ts';
import { conflictId, type Conflict, type Severity } from '../domain/conflict.ts';
import { detect } from '../domain/detect.ts';
import { ScheduleConflictsError } from '../domain/errors.ts';
import { IgnoredConflicts } from './ports.ts';
import { ScheduleGuard } from './guard-ports.ts';
import { SurroundingsOf } from './surroundings-of.ts';

/**
 * Holds the people and rooms before it reads where else they are, so that of two who schedule them at the same moment one is told of
 * the other.
 */
@Injectable()
export class GuardedSchedule implements ScheduleGuard {
  constructor(
    private readonly occupation: Occupation,
    private readonly surroundings: SurroundingsOf,
    private readonly ignored: IgnoredConflicts,
    private readonly clock: Clock,
  ) {}

  async expectSchedulable(
    { eventId, sessionId }: { readonly eventId: string; readonly sessionId: string },
    ignoring: string | null,
    { actor }: CommandContext,
  ): Promise<void> {
    const event = await this.occupation.eventFor(eventId, actor);
    const all = await this.occupation.sessionsOf(eventId);
    const sessions = all.filter(({ id }) => id === sessionId);
    if (!sessions.some(takesSomebody)) return;
    await this.#hold(sessions);
    const found = detect(await this.surroundings.partsOf(event, sessions, actor));
    const standing = await this.#standing(eventId, found, ['blocks-scheduling']);
    if (standing.length === 0) return;
    if (ignoring === null)
      throw new ScheduleConflictsError('The session stays as it was', standing);
    await this.occupation.organisedEvent(eventId, actor);
    for (const conflict of standing) {
      await this.ignored.keep({
        conflictId: conflictId(eventId, conflict),
        eventId,
        reason: ignoring,
        by: actor.clientId,
        at: this.clock.now(),
      });
    }
  }

  expectPublishable(eventId: string, context: CommandContext): Promise<void> {
    return this.#expect(eventId, 'The event is not published', ['blocks-scheduling'], context);
  }

  expectReleasable(eventId: string, context: CommandContext): Promise<void> {
    const blocking = ['blocks-scheduling', 'blocks-release'] as const;
    return this.#expect(eventId, 'The agenda is not released', blocking, context);
  }

  async #expect(
    eventId: string,
    what: string,
    blocking: readonly Severity[],
    { actor }: CommandContext,
  ): Promise<void> {
    const event = await this.occupation.eventFor(eventId, actor);
    const sessions = await this.occupation.sessionsOf(eventId);
    await this.#hold(sessions);
    const world = blocking.includes('blocks-release')
      ? await this.surroundings.read(event, sessions, actor)
      : await this.surroundings.partsOf(event, sessions, actor);
    const standing = await this.#standing(eventId, detect(world), blocking);
    if (standing.length > 0) throw new ScheduleConflictsError(what, standing);
  }

  #hold(sessions: readonly TakenSession[]): Promise<void> {
    const people = sessions.flatMap(({ speakers }) => speakers.map(({ personId }) => personId));
    return this.occupation.hold([...people, ...sessions.flatMap(({ roomId }) => roomId ?? [])]);
  }

  async #standing(
    eventId: string,
    found: readonly Conflict[],
    blocking: readonly Severity[],
  ): Promise<readonly Conflict[]> {
    const blocks = found.filter(({ severity }) => blocking.includes(severity));
    if (blocks.length === 0) return [];
    const ignored = await this.ignored.of(eventId);
    return blocks.filter((each) => !ignored.has(conflictId(eventId, each)));
  }
}

function takesSomebody({ speakers, roomId, startTime, endTime }: TakenSession): boolean {
  return startTime !== null && endTime !== null && (speakers.length > 0 || roomId !== null);
}
