import { describe, expect, it } from '@jest/globals';
import { controllersOf, handlersOf } from '@regional-events/platform-service';
import { entryPointsOf, keepsRules, type RuleCase } from '@regional-events/testing';
import { CalendarFileController } from '../calendar-files/http/calendar-file.controller.ts';
import { CalendarLinkController } from '../calendar-files/http/calendar-link.controller.ts';
import { OpenCalendarController } from '../calendar-files/http/open-calendar.controller.ts';
import { CalendarDayController } from '../calendar/http/calendar-day.controller.ts';
import { features } from '../features.ts';
import { PlanController } from '../planning/http/plan.controller.ts';
import { ScheduleImportController } from '../schedule-import/http/import.controller.ts';
import { JobController } from '../schedule-import/http/job.controller.ts';
import { EventCloneController } from './http/event-clone.controller.ts';
import { AgendaVersionController } from './http/agenda-version.controller.ts';
import { EventVerbsController } from './http/event-verbs.controller.ts';
import { EventController } from './http/event.controller.ts';
import { SeriesController } from './http/series.controller.ts';
import { aCopyOf } from '../testing/a-copy-of.ts';
import { organiserId } from '../testing/actors.ts';
import type { Agenda } from './domain/session/agenda.ts';
import { ConflictController } from '../conflicts/http/conflict.controller.ts';
import { ConflictsAcrossEventsController } from '../conflicts/http/conflicts-across-events.controller.ts';
import { ScheduleCheckController } from '../conflicts/http/schedule-check.controller.ts';
import { CountryController } from '../countries/http/country.controller.ts';
import { VenueController } from '../venue/http/venue.controller.ts';
import { noVenues } from '../venue/testing/some-venues.ts';
import { Session, type SessionDetails } from './domain/session/session.ts';
import { SynergyController } from '../synergies/http/synergy.controller.ts';
import { SessionController } from './http/session.controller.ts';
import { agendaFor, sessionDetails, sessionState } from './testing/session-builder.ts';
import { SessionLookups } from './use-cases/session-lookups.ts';

const create = 'POST /v1/events/:id/sessions';
const patch = 'PATCH /v1/events/:id/sessions/:sessionId';
const remove = 'DELETE /v1/events/:id/sessions/:sessionId';
const neighbours = entryPointsOf(handlersOf(features));
const copies = Object.fromEntries(
  neighbours.map((entryPoint) => [entryPoint, 'keeps a copy, which the other entry points ask']),
);

const row = (what: string, expected: string, act: () => unknown): RuleCase => ({
  case: what,
  expected,
  act,
});

const agenda = agendaFor('organiser');
const over: Agenda = { ...agenda, open: false };

const plan = (more: Partial<SessionDetails>, at = agenda) =>
  Session.plan('id', sessionState(more), at);

function change(more: Partial<SessionDetails>, at = agenda, stored = {}): void {
  const session = Session.restore('id', 1, sessionState(stored));
  session.change({ ...session.details, ...more }, at);
}

/** Everybody who is named anew is retired. */
const lookups = new SessionLookups(
  aCopyOf((id) => ({ id, status: 'retired' })),
  aCopyOf((id) => ({ id, affiliations: [] })),
  noVenues,
);
const named = sessionDetails({ organisationIds: [organiserId] });

keepsRules({
  aggregate: 'a session',
  entryPoints: [...entryPointsOf([SessionController]), ...neighbours],
  invariants: {
    'it lies on a day of its event and within its hours': {
      [create]: [
        row('too early', 'session.outside-day-hours', () => plan({ startTime: '08:59' })),
        row('too late', 'session.outside-day-hours', () => plan({ endTime: '16:31' })),
        row('the whole day', 'taken', () => plan({ startTime: '09:00', endTime: '16:30' })),
        row('no day', 'session.day-not-of-event', () => plan({ date: '2022-05-12' })),
      ],
      [patch]: [
        row('too late', 'session.outside-day-hours', () => change({ endTime: '16:31' })),
        row('another title of one that lay outside', 'taken', () =>
          change({ title: { en: 'Other' } }, agenda, { startTime: '08:00' }),
        ),
      ],
      [remove]: 'leaves none behind',
      ...copies,
    },
    'it is in a time that its zone has': {
      [create]: [
        row('skipped', 'time.skipped-by-clock-change', () => {
          const days = [{ date: '2022-03-27', startTime: null, endTime: null, coOrganised: false }];
          plan({ date: '2022-03-27', startTime: '02:15' }, { ...agenda, days });
        }),
      ],
      [patch]: [
        row('skipped', 'time.skipped-by-clock-change', () => {
          const days = [{ date: '2022-03-27', startTime: null, endTime: null, coOrganised: false }];
          change({ date: '2022-03-27', startTime: '02:15' }, { ...agenda, days });
        }),
      ],
      [remove]: 'leaves none behind',
      ...copies,
    },
    'a retired organisation takes part in nothing new': {
      [create]: [row('named', 'organisation.retired', () => lookups.expectKnown(named, agenda))],
      [patch]: [
        row('named anew', 'organisation.retired', () =>
          lookups.expectKnown(named, agenda, sessionDetails()),
        ),
        row('named before', 'taken', () => lookups.expectKnown(named, agenda, named)),
      ],
      [remove]: 'names nobody',
      ...copies,
    },
    'the agenda of an event that is over stays': {
      [create]: [row('over', 'session.agenda-closed', () => plan({}, over))],
      [patch]: [row('over', 'session.agenda-closed', () => change({ topics: ['x'] }, over))],
      [remove]: [
        row('over', 'session.agenda-closed', () =>
          Session.restore('id', 1, sessionState()).expectWritable(over),
        ),
      ],
      ...copies,
    },
  },
});

describe('the controllers of the service', () => {
  it('all have a table of rules, a spec of their own, or write nothing', () => {
    const tables = [
      SeriesController,
      EventController,
      EventVerbsController,
      EventCloneController,
      SessionController,
    ];
    const specs = [
      AgendaVersionController,
      CalendarDayController,
      CalendarLinkController,
      JobController,
      ScheduleImportController,
      VenueController,
      ConflictController,
      ConflictsAcrossEventsController,
      SynergyController,
    ];
    const readers = [
      CountryController,
      PlanController,
      CalendarFileController,
      OpenCalendarController,
      ScheduleCheckController,
    ];
    expect(new Set(controllersOf(features))).toEqual(new Set([...tables, ...specs, ...readers]));
  });
});
