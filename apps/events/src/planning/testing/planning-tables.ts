import { seededDays } from '../../calendar/seed/seeded-days.ts';
import { candidatesOf } from '../domain/candidates.ts';
import { planSeries } from '../domain/plan-series.ts';
import type { PlanQuestion } from '../domain/plan-question.ts';
import { usualWeights } from '../domain/weights.ts';
import { fewestPoints } from './exhaustive-plans.ts';
import { pointsOfFirstFit } from './first-fit.ts';
import { keptCase, largeCase, smallCase, type RandomCase } from './random-questions.ts';

const counts = { short: { small: 10, large: 3 }, whole: { small: 320, large: 60 } } as const;

/** The tables of docs/planning.md, as Markdown; `short` measures a few cases of each, for a first look. */
export async function planningTables(size: keyof typeof counts): Promise<string> {
  const { small, large } = counts[size];
  const sizes = size === 'short' ? questionsBySize.slice(0, 2) : questionsBySize;
  return [
    'Against counting out every plan, on random small cases:',
    table(
      ['cases', 'with a plan', 'worst above the best', 'counted out in', 'planned in'],
      [
        await exactness('new events', smallCase, small),
        await exactness('kept events', keptCase, small),
      ],
    ),
    'Against taking the first date that fits, on random large cases (6 to 12 events, 4 to 7 hosts, 18 months):',
    table(
      ['cases', 'first fit got stuck', 'fewer points', 'points, mean', 'points of first fit, mean'],
      [await beside(large)],
    ),
    'Time over size, three plans each on the real calendars, in seconds of one core; the memory is the peak of the process so far:',
    table(
      ['events', 'countries', 'first days', 'rotation', 'seconds', 'proven best', 'MB'],
      await inTurn(sizes, timed),
    ),
  ].join('\n\n');
}

async function exactness(name: string, caseOf: (seed: number) => RandomCase, count: number) {
  let [withPlan, worst, counting, planning] = [0, 0, 0, 0];
  for (let seed = 1; seed <= count; seed += 1) {
    const { question, world, past } = caseOf(seed);
    const started = cpuTime();
    const least = fewestPoints(question, candidatesOf(question, world), past);
    const counted = cpuTime();
    const { plans } = await planSeries(question, world, past);
    counting += counted - started;
    planning += cpuTime() - counted;
    if (least === undefined) continue;
    withPlan += 1;
    const found = plans[0]?.points ?? Number.POSITIVE_INFINITY;
    worst = Math.max(worst, (found - least) / Math.max(1, least));
  }
  const percent = `${(worst * 100).toFixed(1)} %`;
  return [`${count}, ${name}`, withPlan, percent, seconds(counting), seconds(planning)];
}

async function beside(count: number) {
  let [stuck, better, ours, theirs, both] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= count; seed += 1) {
    const { question, world, past } = largeCase(seed);
    const { plans } = await planSeries(question, world, past);
    const first = pointsOfFirstFit(question, candidatesOf(question, world), past);
    const points = plans[0]?.points;
    if (first === undefined || points === undefined) {
      stuck += first === undefined && points !== undefined ? 1 : 0;
      continue;
    }
    both += 1;
    ours += points;
    theirs += first;
    better += points < first ? 1 : 0;
  }
  const mean = (sum: number) => Math.round(sum / Math.max(1, both));
  return [count, stuck, better, mean(ours), mean(theirs)];
}

const countries = ['RS', 'BA', 'ME', 'MK', 'AL', 'XK', 'HR', 'AT', 'BG', 'GR', 'HU', 'SI'];
const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function asked(events: number, hosts: number, more: Partial<PlanQuestion> = {}): PlanQuestion {
  return {
    events,
    lengthDays: 2,
    from: '2026-07-01',
    to: '2027-12-31',
    minGapDays: 14,
    maxGapDays: 90,
    weekdays: ['tue', 'wed', 'thu'],
    hosts: countries.slice(0, hosts),
    rotation: 'each-once',
    participating: countries.slice(0, hosts),
    blackouts: [],
    experts: [],
    fixed: [],
    kept: [],
    weights: usualWeights,
    alternatives: 3,
    ...more,
  };
}

const longest = { from: '2026-07-01', to: '2029-06-30' };
const nothingCounts: PlanQuestion['weights'] = {
  religiousDay: 0,
  likelyHoliday: 0,
  besideHoliday: 0,
  expertBusy: 0,
  anotherEvent: 0,
  unevenGapDay: 0,
  hostPassedOver: 0,
  eventMoved: 0,
  movedDay: 0,
  hostChanged: 0,
  hostOutOfTurn: 0,
};
const anyDay = { ...longest, lengthDays: 1, weekdays: everyDay, minGapDays: 0, maxGapDays: 400 };

/** From what is usual to the most that the route takes. */
const questionsBySize: readonly PlanQuestion[] = [
  asked(4, 4, { to: '2027-06-30' }),
  asked(8, 7, { to: '2027-06-30' }),
  asked(12, 7),
  asked(12, 7, { rotation: 'least-recent' }),
  asked(24, 12, longest),
  asked(24, 12, { ...longest, rotation: 'least-recent' }),
  asked(24, 12, { ...anyDay, rotation: 'least-recent', alternatives: 5 }),
  asked(24, 12, {
    ...anyDay,
    rotation: 'least-recent',
    participating: [],
    weights: nothingCounts,
    alternatives: 5,
  }),
  asked(24, 12, { ...longest, participating: [], blackouts: awayButForAMonth(), maxGapDays: 60 }),
];

/** Each host can host in one month of twelve, so that most ways end in corners. */
function awayButForAMonth(): PlanQuestion['blackouts'] {
  return countries.flatMap((country, index) => {
    const month = String(index + 1).padStart(2, '0');
    const next = String(index + 2).padStart(2, '0');
    return ['2026', '2027', '2028', '2029'].flatMap((year) => [
      { country, from: `${year}-01-01`, to: `${year}-${month}-01`, reason: null },
      ...(index === 11
        ? []
        : [{ country, from: `${year}-${next}-01`, to: `${year}-12-31`, reason: null }]),
    ]);
  });
}

async function timed(question: PlanQuestion) {
  const world = { holidays: seededDays(), events: [] };
  const started = cpuTime();
  const { plans, endedEarly } = await planSeries(question, world, []);
  const took = cpuTime() - started;
  const proven = endedEarly
    ? 'ended early'
    : `${plans.filter(({ within }) => within === 1).length}`;
  const { events, hosts, rotation } = question;
  const days = candidatesOf(question, world).length;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  return [
    events,
    hosts.length,
    days,
    rotation,
    seconds(took),
    `${proven} of ${plans.length}`,
    peak,
  ];
}

/** One after the other, so that none takes time from another. */
async function inTurn<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const one of all) results.push(await act(one));
  return results;
}

/** Milliseconds of the processor, so that what else runs on the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
