import { describe, expect, it } from '@jest/globals';
import { controllersOf, handlersOf } from '@regional-events/platform-service';
import { entryPointsOf, keepsRules, type RuleCase } from '@regional-events/testing';
import { features } from '../features.ts';
import { by, organiserId, secretariat } from '../testing/actors.ts';
import type { EventDetails } from './domain/event/event-details.ts';
import { expectAgendaFits } from './domain/event/agenda-fit.ts';
import type { RegionalEvent } from './domain/event/regional-event.ts';
import { EventCloneController } from './http/event-clone.controller.ts';
import { EventController } from './http/event.controller.ts';
import { EventVerbsController } from './http/event-verbs.controller.ts';
import { day, draft, lastDay, noon, published, series, workshop } from './testing/event-builder.ts';
import { EventUseCases } from './testing/event-use-cases.ts';

const create = 'POST /v1/events';
const patch = 'PATCH /v1/events/:id';
const publish = 'POST /v1/events/:id/publish';
const cancel = 'POST /v1/events/:id/cancel';
const complete = 'POST /v1/events/:id/complete';
const postpone = 'POST /v1/events/:id/postpone';
const reschedule = 'POST /v1/events/:id/reschedule';
const close = 'POST /v1/events/:id/close';
const neighbours = handlersOf(features);

/** Messages of other services only change copies, which the other entry points read. */
const copies = Object.fromEntries(
  entryPointsOf(neighbours).map((entryPoint) => [
    entryPoint,
    'keeps a copy, which the other entry points ask',
  ]),
);
const copiesOfEvents = {
  'POST /v1/events/:id/clone': 'drafts, as at create, without who is retired (clone-event.int)',
  'POST /v1/events/:id/days/:date/clone': 'changes the days, as at change (clone-event.int)',
};
const ends = {
  ...copiesOfEvents,
  [cancel]: 'ends the event as it is',
  [complete]: 'ends the event as it is',
  [close]: 'ends the event as it is',
  [postpone]: 'keeps the event as it is, without its dates',
};

const closed = { ...series, closed: true };
const lateWindow = {
  registration: { opensAt: '2022-03-15T08:00:00.000Z', closesAt: '2022-05-11T14:30:00.001Z' },
};
const nightSession = [{ date: '2022-05-11', startTime: '08:00', endTime: '09:30' }];
const skipped = [{ date: '2022-03-13', startTime: '02:30', endTime: '03:30' }];
const march = { days: [day('2022-03-13', { startTime: null })], registration: null };

function change(event: RegionalEvent, more: Partial<EventDetails>): void {
  const wanted = { ...event.details, ...more };
  const circumstances = { actor: secretariat, at: noon, series: null };
  event.change({ fields: Object.keys(more), wanted }, circumstances);
}

const rescheduling = (event: RegionalEvent, from: string, frame: typeof series | null = null) =>
  event.reschedule({ from }, { actor: secretariat, at: noon, series: frame });

function publishing(event: RegionalEvent, frame = null as typeof series | null): void {
  event.publish({ actor: secretariat, at: noon, series: frame }, []);
}

const row = (what: string, expected: string, act: () => unknown): RuleCase => ({
  case: what,
  expected,
  act,
});

/** Through the use cases: the organiser retires before or after it is named. */
async function withRetired(
  act: (useCases: EventUseCases, id: string) => Promise<unknown>,
): Promise<void> {
  const useCases = new EventUseCases();
  const event = draft({ details: { organiserIds: [organiserId] } });
  await useCases.events.save(event);
  useCases.retiredOrganisations.add(organiserId);
  await act(useCases, event.id);
}

const patchOver = (useCases: EventUseCases, id: string, more: Partial<EventDetails>) =>
  useCases.changeEvent.execute(
    { id, fields: Object.keys(more), apply: (current) => ({ ...current, ...more }) },
    by(secretariat, '*'),
  );

keepsRules({
  aggregate: 'an event',
  entryPoints: [
    ...entryPointsOf([EventController, EventVerbsController, EventCloneController]),
    ...entryPointsOf(neighbours),
  ],
  invariants: {
    'a retired organisation takes part in nothing new': {
      [create]: [
        row('as organiser', 'organisation.retired', () =>
          withRetired((useCases) => {
            const { organiserIds, ...details } = workshop();
            const command = { details, organiserIds, externalRef: null };
            return useCases.draftEvent.execute(command, by(secretariat));
          }),
        ),
      ],
      [patch]: [
        row('as co-organiser of a day', 'organisation.retired', () =>
          withRetired((useCases, id) =>
            patchOver(useCases, id, {
              days: [day('2022-05-10', { coOrganiserIds: [organiserId] })],
            }),
          ),
        ),
        row('what stands stays', 'taken', () =>
          withRetired((useCases, id) => patchOver(useCases, id, { topics: [] })),
        ),
      ],
      [publish]: [
        row('named by the draft', 'organisation.retired', () =>
          withRetired((useCases, id) => useCases.verbs.publish(id, by(secretariat))),
        ),
      ],
      [reschedule]: 'names no organisation; what stands stays',
      ...ends,
      ...copies,
    },
    'sessions fit the zone and the hours of their days': {
      [create]: 'a new event has no sessions',
      [patch]: [
        row('hours that leave one out', 'event.sessions-outside-hours', () =>
          expectAgendaFits(
            nightSession,
            workshop(),
            workshop({ days: [day('2022-05-11', { startTime: null })] }),
          ),
        ),
        row('a zone that skips one', 'time.skipped-by-clock-change', () =>
          expectAgendaFits(
            skipped,
            workshop({ ...march, timeZone: 'America/New_York' }),
            workshop(march),
          ),
        ),
        row('one that lay outside before', 'taken', () =>
          expectAgendaFits(nightSession, workshop({ topics: [] }), workshop()),
        ),
      ],
      [publish]: [
        row('stored outside', 'event.sessions-outside-hours', () =>
          draft().publish({ actor: secretariat, at: noon, series: null }, nightSession),
        ),
      ],
      [reschedule]: 'asked of moved sessions by a rule of its own (rescheduling.spec)',
      ...ends,
      ...copies,
    },
    'registration is over when the event is': {
      [create]: [
        row('closes later', 'event.registration-closes-after-event', () =>
          draft({ details: lateWindow }),
        ),
      ],
      [patch]: [
        row('closes later', 'event.registration-closes-after-event', () =>
          change(draft(), lateWindow),
        ),
        row('days moved before it', 'event.registration-closes-after-event', () =>
          change(draft(), { days: [day('2022-04-29')] }),
        ),
      ],
      [publish]: 'asked again of the whole draft, as at create',
      [reschedule]: [
        row('days moved before it', 'event.registration-closes-after-event', () =>
          rescheduling(published(), '2022-04-05'),
        ),
      ],
      ...ends,
      ...copies,
    },
    'a closed series takes no new events': {
      [create]: [
        row('drafted', 'event.series-closed', () =>
          draft({ details: { seriesId: series.id }, series: closed }),
        ),
      ],
      [patch]: 'joining is asked as at create',
      [publish]: [
        row('drafted before', 'event.series-closed', () => publishing(draft(), closed)),
        row('in an open one', 'taken', () => publishing(draft(), series)),
      ],
      [reschedule]: [
        row('published before', 'event.series-closed', () =>
          rescheduling(published(), '2022-06-07', closed),
        ),
      ],
      ...ends,
      ...copies,
    },
    'it is completed from its last day on, and its end is final': {
      [create]: 'a new event is a draft',
      [patch]: [
        row('completed', 'event.takes-no-changes', () => {
          const event = published();
          event.complete(secretariat, lastDay);
          change(event, { topics: [] });
        }),
      ],
      [publish]: [row('twice', 'event.transition-not-allowed', () => publishing(published()))],
      [cancel]: [
        row('completed', 'event.transition-not-allowed', () => {
          const event = published();
          event.complete(secretariat, lastDay);
          event.cancel(secretariat, null, lastDay);
        }),
      ],
      [complete]: [
        row('too early', 'event.not-over-yet', () => published().complete(secretariat, noon)),
        row('on the last day', 'taken', () => published().complete(secretariat, lastDay)),
      ],
      [postpone]: [
        row('a draft', 'event.transition-not-allowed', () => draft().postpone(secretariat, noon)),
      ],
      [reschedule]: [
        row('completed', 'event.transition-not-allowed', () => {
          const event = published();
          event.complete(secretariat, lastDay);
          rescheduling(event, '2022-06-07');
        }),
      ],
      ...copiesOfEvents,
      [close]: [
        row('published', 'event.transition-not-allowed', () =>
          published().close(secretariat, noon),
        ),
      ],
      ...copies,
    },
  },
});

describe('the entry points', () => {
  it('are read from the controllers, so that a new one is noticed', () => {
    expect(entryPointsOf(controllersOf(features))).toEqual(
      expect.arrayContaining([create, complete]),
    );
  });
});
