import { describe, expect, it } from '@jest/globals';
import { unpromised } from './promised-problems.ts';
import { wrongEvents } from './wrong-input-cases-events.ts';
import { wrongMoves } from './wrong-input-cases-moving.ts';
import { wrongInvitations } from './wrong-input-cases-invitations.ts';
import { wrongOrganisations } from './wrong-input-cases-organisations.ts';
import { wrongPlanning } from './wrong-input-cases-planning.ts';
import { wrongCalendars } from './wrong-input-cases-calendars.ts';
import { wrongAgenda } from './wrong-input-cases-agenda.ts';
import { wrongProgramme } from './wrong-input-cases-programme.ts';
import { wrongReading } from './wrong-input-cases-reading.ts';
import { wrongRegistrations } from './wrong-input-cases-registrations.ts';
import { wrongRequests } from './wrong-input-cases-requests.ts';
import { wrongSynergies } from './wrong-input-cases-synergies.ts';
import { wrongEverywhere } from './wrong-input-sweep.ts';
import type { World } from './wrong-input-world.ts';
import type { WrongInput } from './wrong-input.ts';

const id = '01980000-0ec9-7907-88e5-38c33050f790';
/** Each thing has the same id here: only the shape of a path counts. */
const anywhere = new Proxy({}, { get: () => id }) as World;

const cases: readonly WrongInput[] = [
  wrongEvents,
  wrongMoves,
  wrongInvitations,
  wrongOrganisations,
  wrongCalendars,
  wrongSynergies,
  wrongProgramme,
  wrongPlanning,
  wrongAgenda,
  wrongReading,
  wrongRegistrations,
  wrongRequests,
  wrongEverywhere,
].flat();

describe('the codes that the document lists for an operation', () => {
  it('are all that the wrong requests of the tests are answered with', () => {
    const gaps = cases.flatMap(({ ask, status, code }) => {
      const { method, path } = ask(anywhere);
      return unpromised({ method, path, status, code }) ?? [];
    });
    expect([...new Set(gaps)].sort()).toEqual([]);
  });

  it('are looked at by operation and status', () => {
    const refusal = { method: 'GET', path: `/v1/events/${id}?x=1`, status: 404 };
    expect(unpromised({ ...refusal, code: 'event.no-such' })).toBe(
      'GET /v1/events/{id}: 404 event.no-such',
    );
    expect(
      unpromised({ ...refusal, path: '/v1/nowhere', code: 'request.no-such-route' }),
    ).toBeUndefined();
  });
});
