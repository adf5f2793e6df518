import { oldId, post, type WrongInput } from './wrong-input.ts';

export const wrongPlanning: readonly WrongInput[] = [
  {
    what: 'a plan for the series of somebody else',
    by: 'agency',
    ask: ({ seriesId }) => post(`/v1/series/${seriesId}/plans`, { events: 1 }),
    status: 403,
    code: 'event.not-yours',
  },
  {
    what: 'a plan for a series that there is not',
    by: 'secretariat',
    ask: () => post(`/v1/series/${oldId()}/plans`, { events: 1 }),
    status: 404,
    code: 'series.not-found',
    atOnce: true,
  },
  {
    what: 'a plan for a series that is closed',
    by: 'secretariat',
    ask: ({ closedSeries }) => post(`/v1/series/${closedSeries}/plans`, { events: 1 }),
    status: 409,
    code: 'event.series-closed',
  },
  {
    what: 'a plan that begins before its series does',
    by: 'secretariat',
    ask: ({ seriesId }) => post(`/v1/series/${seriesId}/plans`, { events: 1, from: '2001-01-01' }),
    status: 422,
    code: 'series.plan-contradicts-itself',
    pointer: '/from',
  },
  {
    what: 'a plan whose least gap is above the most',
    by: 'secretariat',
    ask: ({ seriesId }) =>
      post(`/v1/series/${seriesId}/plans`, { events: 1, minGapDays: 9, maxGapDays: 3 }),
    status: 422,
    code: 'series.plan-contradicts-itself',
    pointer: '/maxGapDays',
  },
  {
    what: 'a plan that neither says how many events it wants nor keeps any',
    by: 'secretariat',
    ask: ({ seriesId }) => post(`/v1/series/${seriesId}/plans`, {}),
    status: 422,
    code: 'series.plan-contradicts-itself',
    pointer: '/events',
  },
  {
    what: 'a plan to adopt for the series of somebody else',
    by: 'agency',
    ask: ({ seriesId }) => post(`/v1/series/${seriesId}/plans/adopt`, chosenPlan()),
    status: 403,
    code: 'event.not-yours',
  },
  {
    what: 'a plan to adopt for a series that there is not',
    by: 'secretariat',
    ask: () => post(`/v1/series/${oldId()}/plans/adopt`, chosenPlan()),
    status: 404,
    code: 'series.not-found',
    atOnce: true,
  },
  {
    what: 'a plan to adopt for a series that was closed meanwhile',
    by: 'secretariat',
    ask: ({ closedSeries }) => post(`/v1/series/${closedSeries}/plans/adopt`, chosenPlan()),
    status: 409,
    code: 'plan.world-changed',
    pointer: '',
  },
  {
    what: 'a plan to adopt that is none to its question',
    by: 'secretariat',
    ask: ({ seriesId }) => post(`/v1/series/${seriesId}/plans/adopt`, chosenPlan('FR')),
    status: 422,
    code: 'series.plan-contradicts-itself',
    pointer: '/events/0/host',
  },
];

/** One event on a Tuesday and a Wednesday, in a country that may host. */
function chosenPlan(host = 'MK'): object {
  const question = { events: 1, from: '2030-09-01', to: '2030-09-30', hosts: ['MK'] };
  const days = ['2030-09-10', '2030-09-11'];
  return { question, events: [{ numberInSeries: 9_000, days, host }] };
}
