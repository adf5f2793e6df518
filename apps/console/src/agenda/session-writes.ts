import { ApiProblem } from '../api/api-problem.ts';
import { body, client, idempotencyKey, ifMatch, item } from '../api/client.ts';
import { askSession, type NewSession, type Session, type SessionPatch } from './queries.ts';

const STALE = 412;

/** Throws ApiProblem 412 where the session is no longer as it was `seen`. */
async function versionOf(seen: Session): Promise<string> {
  const current = await askSession(seen.eventId, seen.id);
  if (JSON.stringify(current.value) !== JSON.stringify(seen))
    throw new ApiProblem(STALE, { code: 'request.stale-version' });
  return current.etag;
}

/** @param ignoring why a clash with another event does not matter */
export async function writeChange(
  seen: Session,
  patch: SessionPatch,
  ignoring?: string,
): Promise<Session> {
  const etag = await versionOf(seen);
  const changed = await item(
    client.PATCH('/v1/events/{id}/sessions/{sessionId}', {
      params: {
        path: { id: seen.eventId, sessionId: seen.id },
        query: { ignoreConflicts: ignoring },
        header: ifMatch(etag),
      },
      body: patch,
    }),
  );
  return changed.value;
}

export function writeNew(
  eventId: string,
  session: NewSession,
  ignoring?: string,
): Promise<Session> {
  return body(
    client.POST('/v1/events/{id}/sessions', {
      params: {
        path: { id: eventId },
        query: { ignoreConflicts: ignoring },
        header: idempotencyKey(),
      },
      body: session,
    }),
  );
}

export async function writeRemoval(seen: Session): Promise<void> {
  const etag = await versionOf(seen);
  await body(
    client.DELETE('/v1/events/{id}/sessions/{sessionId}', {
      params: { path: { id: seen.eventId, sessionId: seen.id }, header: ifMatch(etag) },
    }),
  );
}

/** What stands in the way of a session, in sentences; of other events as far as the reader may know of them. */
export async function clashesOf(
  eventId: string,
  session: NewSession & { readonly id?: string },
): Promise<readonly string[]> {
  const { conflicts } = await body(
    client.POST('/v1/schedule-checks', {
      body: { eventId, event: {}, sessions: [checkedPart(session)] },
    }),
  );
  return conflicts
    .filter(({ severity }) => severity === 'blocks-scheduling')
    .map(({ text }) => text);
}

/** A check takes no more of a session than can conflict. */
function checkedPart(session: NewSession & { readonly id?: string }) {
  const { id, kind, title, language, date, startTime, endTime, startsNextDay, endsNextDay } =
    session;
  const { roomId, track, organisationIds, speakers } = session;
  const when = { date, startTime, endTime, startsNextDay, endsNextDay };
  const what = { kind, title, language, roomId, track, organisationIds, speakers };
  return { ...(id !== undefined && { id }), ...when, ...what };
}

/** The fields of a patch as they were before; texts by language. */
export function undoOf(before: Session, patch: SessionPatch): SessionPatch {
  const names = Object.keys(patch) as (keyof SessionPatch)[];
  return Object.fromEntries(names.map((name) => [name, valueBefore(before, patch, name)]));
}

function valueBefore(before: Session, patch: SessionPatch, name: keyof SessionPatch): unknown {
  if (name !== 'title' && name !== 'abstract') return before[name];
  const old = before[name];
  if (old === null) return null;
  const changed = patch[name] ?? old;
  return Object.fromEntries(
    Object.keys(changed).map((language) => [language, old[language] ?? null]),
  );
}
