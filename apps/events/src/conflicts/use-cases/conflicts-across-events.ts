import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { Occupation, type TakenEvent } from '../../programme/use-cases/occupation-ports.ts';
import type { ConflictView } from './conflict-view.ts';
import { EventConflicts, type ConflictListRequest } from './event-conflicts.ts';

export interface ConflictsAcrossEventsRequest extends ConflictListRequest {
  readonly eventId?: readonly string[];
  readonly seriesId?: readonly string[];
}

/** A conflict with the event that it is a conflict of. */
export interface ConflictOfEvent extends ConflictView {
  readonly eventId: string;
}

interface Part {
  readonly data: readonly ConflictOfEvent[];
  readonly next: string | null;
}

/** Of so many events conflicts are looked for at most before a page is given, however few it has. */
const MOST_EVENTS = 40;
/** In a cursor: nothing is left of this event. */
const WHOLE = 'whole';
const DAY_MS = 86_400_000;

/** What stands in the way of all events ahead that the caller prepares, the nearest event first. */
@Injectable()
export class ConflictsAcrossEvents {
  constructor(
    private readonly occupation: Occupation,
    private readonly conflicts: EventConflicts,
    private readonly clock: Clock,
  ) {}

  /** The cursor is the event and the conflict that came last; one that is gone meanwhile begins the list anew. */
  async page(request: ConflictsAcrossEventsRequest, actor: Actor): Promise<Part> {
    const { limit, after } = request;
    const events = (await this.occupation.ahead(this.#yesterday(), actor)).filter((event) =>
      isAsked(event, request),
    );
    const [lastEvent = '', lastConflict = ''] = after?.split('/') ?? [];
    const start = Math.max(
      events.findIndex(({ id }) => id === lastEvent),
      0,
    );
    const examined = events.slice(start, start + MOST_EVENTS);
    const data: ConflictOfEvent[] = [];
    for (const event of examined) {
      const found = await this.#asked(event, request, actor);
      const from = event.id === lastEvent ? placeAfter(found, lastConflict) : 0;
      for (const conflict of found.slice(from)) {
        if (data.length === limit) return { data, next: cursorOf(data.at(-1)) };
        data.push(conflict);
      }
    }
    const last = examined.at(-1);
    const isAll = last === undefined || start + examined.length === events.length;
    return { data, next: isAll ? null : `${last.id}/${WHOLE}` };
  }

  async #asked(
    event: TakenEvent,
    { kind, severity }: ConflictsAcrossEventsRequest,
    actor: Actor,
  ): Promise<readonly ConflictOfEvent[]> {
    const found = await this.conflicts.conflictsOf(event, actor);
    return found
      .filter(
        (each) =>
          (kind?.includes(each.kind) ?? true) && (severity?.includes(each.severity) ?? true),
      )
      .map((each) => ({ ...each, eventId: event.id }));
  }

  /** It is still yesterday somewhere. */
  #yesterday(): string {
    return new Date(this.clock.now().getTime() - DAY_MS).toISOString().slice(0, 10);
  }
}

function cursorOf(last: ConflictOfEvent | undefined): string | null {
  return last === undefined ? null : `${last.eventId}/${last.id}`;
}

function placeAfter(found: readonly ConflictOfEvent[], lastConflict: string): number {
  if (lastConflict === WHOLE) return found.length;
  return found.findIndex(({ id }) => id === lastConflict) + 1;
}

function isAsked(
  { id, seriesId: series }: TakenEvent,
  { eventId, seriesId }: ConflictsAcrossEventsRequest,
): boolean {
  return (
    (eventId?.includes(id) ?? true) &&
    (seriesId === undefined || (series !== null && seriesId.includes(series)))
  );
}
