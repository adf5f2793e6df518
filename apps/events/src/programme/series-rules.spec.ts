import { handlersOf } from '@regional-events/platform-service';
import { entryPointsOf, keepsRules, type RuleCase } from '@regional-events/testing';
import { features } from '../features.ts';
import { aCopyOf } from '../testing/a-copy-of.ts';
import { organiserId, secretariat } from '../testing/actors.ts';
import { Series, type SeriesDetails } from './domain/series/series.ts';
import { SeriesController } from './http/series.controller.ts';
import { InMemoryEvents } from './testing/in-memory-events.ts';
import { announced, seriesDetails, spring } from './testing/series-builder.ts';
import { SeriesLookups } from './use-cases/series-lookups.ts';

const create = 'POST /v1/series';
const patch = 'PATCH /v1/series/:id';
const close = 'POST /v1/series/:id/close';
const neighbours = entryPointsOf(handlersOf(features));
const copies = Object.fromEntries(
  neighbours.map((entryPoint) => [entryPoint, 'keeps a copy, which the other entry points ask']),
);

const row = (what: string, expected: string, act: () => unknown): RuleCase => ({
  case: what,
  expected,
  act,
});

/** Every organisation that is named anew is retired. */
const lookups = new SeriesLookups(
  aCopyOf((id) => ({ id, status: 'retired' })),
  new InMemoryEvents(),
);

function change(series: Series, more: Partial<SeriesDetails>, days: readonly string[] = []): void {
  series.change({ ...series.details, ...more }, days, secretariat, spring);
}

function closed(): Series {
  const series = announced();
  series.close([], secretariat, spring);
  return series;
}

keepsRules({
  aggregate: 'a series',
  entryPoints: [...entryPointsOf([SeriesController]), ...neighbours],
  invariants: {
    'a retired organisation takes part in nothing new': {
      [create]: [
        row('as initiator or organiser', 'organisation.retired', () =>
          lookups.expectTakingPart(seriesDetails()),
        ),
      ],
      [patch]: [
        row('as a new organiser', 'organisation.retired', () =>
          lookups.expectTakingPart(
            seriesDetails({ organiserIds: [organiserId] }),
            seriesDetails({ organiserIds: [] }),
          ),
        ),
        row('what stands stays', 'taken', () =>
          lookups.expectTakingPart(seriesDetails({ countries: [] }), seriesDetails()),
        ),
      ],
      [close]: 'ends the series as it is',
      ...copies,
    },
    'it holds the days of its events and does not run backwards': {
      [create]: [
        row('backwards', 'series.runs-backwards', () =>
          Series.announce(
            'id',
            { createdBy: 'client', externalRef: null },
            seriesDetails({ from: '2022-12-31', to: '2022-01-01' }),
            secretariat,
            spring,
          ),
        ),
      ],
      [patch]: [
        row('shrunk below an event', 'series.leaves-days-out', () =>
          change(announced(), { to: '2022-06-30' }, ['2022-07-01']),
        ),
      ],
      [close]: 'keeps its dates',
      ...copies,
    },
    'it is closed after its events, once and for all': {
      [create]: 'a new series is announced',
      [patch]: [row('closed', 'series.closed', () => change(closed(), { aims: [] }))],
      [close]: [
        row('events ahead', 'series.events-ahead', () =>
          announced().close([{ id: 'event', endsAt: null }], secretariat, spring),
        ),
        row('none ahead', 'taken', () => closed()),
        row('twice', 'series.closed', () => closed().close([], secretariat, spring)),
      ],
      ...copies,
    },
  },
});
