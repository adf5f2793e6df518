import { Injectable } from '@nestjs/common';
import { Clock, newId, type Actor, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { Occupation, type TakenEvent } from '../../programme/use-cases/occupation-ports.ts';
import { conflictId } from '../domain/conflict.ts';
import { detect } from '../domain/detect.ts';
import { ConflictNotFoundError } from '../domain/errors.ts';
import { checkedEvent, checkedSessions, type ScheduleCheck } from './checked-schedule.ts';
import { conflictView, severities, type ConflictView } from './conflict-view.ts';
import { IgnoredConflicts } from './ports.ts';
import { SurroundingsOf } from './surroundings-of.ts';

export interface ConflictListRequest {
  readonly limit: number;
  readonly after?: string;
  readonly kind?: readonly ConflictView['kind'][];
  readonly severity?: readonly ConflictView['severity'][];
}

/** Shows the conflicts of an event, and takes that one is to be ignored. */
@Injectable()
export class EventConflicts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly occupation: Occupation,
    private readonly surroundings: SurroundingsOf,
    private readonly ignored: IgnoredConflicts,
    private readonly clock: Clock,
  ) {}

  /** A part of the list; the cursor is the id of the last conflict. One that is gone meanwhile begins the list anew. */
  async page(
    eventId: string,
    { limit, after, kind, severity }: ConflictListRequest,
    actor: Actor,
  ): Promise<{ readonly data: readonly ConflictView[]; readonly next: string | null }> {
    const all = (await this.list(eventId, actor)).filter(
      (each) => (kind?.includes(each.kind) ?? true) && (severity?.includes(each.severity) ?? true),
    );
    const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const data = all.slice(start, start + limit);
    return { data, next: start + limit < all.length ? (data.at(-1)?.id ?? null) : null };
  }

  async list(eventId: string, actor: Actor): Promise<readonly ConflictView[]> {
    const event = await this.occupation.eventFor(eventId, actor);
    return this.conflictsOf(event, actor);
  }

  /** The conflicts that this schedule would have; writes nothing. */
  async check(asked: ScheduleCheck, actor: Actor): Promise<readonly ConflictView[]> {
    const { eventId } = asked;
    const stored = eventId === null ? undefined : await this.occupation.eventFor(eventId, actor);
    const event = checkedEvent(asked, stored ?? newId());
    const before = stored === undefined ? [] : await this.occupation.sessionsOf(stored.id);
    const sessions = checkedSessions(asked, event.id, before);
    const ignored = await this.ignored.of(event.id);
    return detect(await this.surroundings.read(event, sessions, actor)).map((each) =>
      conflictView(event.id, each, ignored),
    );
  }

  /** Throws ConflictNotFoundError, EventNotYoursError for a co-organiser of a day. */
  ignore(
    { eventId, conflictId: id }: { readonly eventId: string; readonly conflictId: string },
    reason: string,
    context: CommandContext,
  ): Promise<ConflictView> {
    const { actor } = context;
    return this.unitOfWork.run(context, async () => {
      const event = await this.occupation.organisedEvent(eventId, actor);
      const sessions = await this.occupation.sessionsOf(eventId);
      const found = detect(await this.surroundings.read(event, sessions, actor)).find(
        (each) => conflictId(eventId, each) === id,
      );
      if (found === undefined) throw new ConflictNotFoundError();
      const said = { conflictId: id, eventId, reason, by: actor.clientId, at: this.clock.now() };
      await this.ignored.keep(said);
      return conflictView(eventId, found, new Map([[id, said]]));
    });
  }

  /** For who may read the draft agenda of the event. */
  async conflictsOf(event: TakenEvent, actor: Actor): Promise<readonly ConflictView[]> {
    const sessions = await this.occupation.sessionsOf(event.id);
    const world = await this.surroundings.read(event, sessions, actor);
    const ignored = await this.ignored.of(event.id);
    return inOrder(detect(world).map((each) => conflictView(event.id, each, ignored)));
  }
}

/** What blocks first, and what is ignored last. */
function inOrder(conflicts: readonly ConflictView[]): readonly ConflictView[] {
  const rank = ({ severity }: ConflictView) => severities.indexOf(severity);
  return conflicts.toSorted((one, other) => rank(one) - rank(other));
}
