import { liesWithinHours } from '@regional-events/kernel';
import { conflict, type Conflict } from './conflict.ts';
import { clashesIn, markOf, timeOf, type SeenSession, type Surroundings } from './surroundings.ts';

/** What does not fit inside the agenda itself. */
export function agendaConflicts(world: Surroundings): readonly Conflict[] {
  return [...outsideDays(world), ...trackOverlaps(world), ...withoutInterpreter(world)];
}

function outsideDays({ event, sessions }: Surroundings): readonly Conflict[] {
  return sessions.flatMap((session) => {
    const day = event.days.find(({ date }) => date === session.date);
    if (day !== undefined && liesWithinHours(session, day)) return [];
    return [
      conflict({
        severity: 'blocks-release',
        sessionIds: [session.id],
        facts: { ...factsOf(session), code: 'session-outside-day' },
        mark: [markOf(session), day?.startTime ?? null, day?.endTime ?? null],
      }),
    ];
  });
}

/** It warns: at a conference one track may well run in several rooms. */
function trackOverlaps(world: Surroundings): readonly Conflict[] {
  return clashesIn(world, ({ track }) => (track === null ? [] : [track])).map(
    ({ shared: track, one, other }) =>
      conflict({
        severity: 'warning',
        sessionIds: [one.id, other.id],
        facts: { ...factsOf(one), code: 'track-overlap', other: other.title, track },
        mark: [track, markOf(one), markOf(other)],
      }),
  );
}

/** Held in another language than most of the agenda, and nobody interprets. */
function withoutInterpreter({ sessions }: Surroundings): readonly Conflict[] {
  const usual = mostCommon(sessions.flatMap(({ language }) => language ?? []));
  return sessions.flatMap((session) => {
    const { language, speakers } = session;
    if (language === null || language === usual) return [];
    if (speakers.some(({ role }) => role === 'interpreter')) return [];
    return [
      conflict({
        severity: 'warning',
        sessionIds: [session.id],
        facts: { ...factsOf(session), code: 'interpreter-missing', language },
        mark: [session.id, language],
      }),
    ];
  });
}

/** Of several that are equally common, the first by name. */
function mostCommon(languages: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [first] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0];
}

function factsOf(session: SeenSession) {
  return { title: session.title, date: session.date, time: timeOf(session) };
}
