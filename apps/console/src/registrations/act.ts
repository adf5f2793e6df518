import { body, client, idempotencyKey } from '../api/client.ts';
import type { LeaveReason, Registration } from './queries.ts';

export function actOn(id: string, verb: Registration['can'][number], reason: LeaveReason | null) {
  const params = { path: { id }, header: idempotencyKey() };
  if (verb === 'accept') return body(client.POST('/v1/registrations/{id}/accept', { params }));
  return verb === 'withdraw'
    ? body(client.POST('/v1/registrations/{id}/withdraw', { params, body: { reason } }))
    : body(client.POST('/v1/registrations/{id}/decline', { params, body: { reason } }));
}
