import { row, type Row } from './row.ts';

const base = '/v1/operations/events';
/** A partner never has the scope; what the secretariat asks for is wrong on purpose, so that nothing is ordered. */
const cells = '401 401 403 403 403 403 403 403 past';
const parked = `${base}/parked/events.event.v1:01890000-0000-7000-8000-000000000001`;
const job = `${base}/jobs/lapse-invitation:01890000-0000-7000-8000-000000000001`;
const dead = `${base}/dead/01890000-0000-7000-8000-000000000001`;

function read(rest: string, path: string): Row {
  return row(`GET /v1/operations/{service}/${rest}`, 'events', cells, () => path);
}

function order(rest: string, path: string): Row {
  const body = { why: '' };
  return row(`POST /v1/operations/{service}/${rest}`, 'events', cells, () => ({ path, body }));
}

/** Whoever has the scope reads what concerns it; what that is, `audit.e2e` shows. */
const audited = '401 401 403 200 200 200 200 200 200';

export const operations: readonly Row[] = [
  row('GET /v1/audit', 'any', audited, () => '/v1/audit'),
  row(
    'GET /v1/audit/chains',
    'any',
    '401 401 403 403 403 403 403 403 200',
    () => '/v1/audit/chains',
  ),
  read('status', `${base}/status`),
  read('actions', `${base}/actions`),
  read('actions/{id}', `${base}/actions/01890000-0000-7000-8000-000000000001`),
  read('dead', `${base}/dead`),
  read('dead/{id}', dead),
  order('dead/{id}/retry', `${dead}/retry`),
  order('dead/{id}/skip', `${dead}/skip`),
  read('jobs', `${base}/jobs`),
  read('jobs/{id}', job),
  order('jobs/{id}/retry', `${job}/retry`),
  order('jobs/{id}/skip', `${job}/skip`),
  read('parked', `${base}/parked`),
  read('parked/{id}', parked),
  order('parked/{id}/retry', `${parked}/retry`),
  order('parked/{id}/skip', `${parked}/skip`),
  order('rebuilds', `${base}/rebuilds`),
  order('replays', `${base}/replays`),
];
