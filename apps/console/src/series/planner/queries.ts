import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, idempotencyKey } from '../../api/client.ts';
import type { Plan, Plans, Question } from './question.ts';

type Country = components['schemas']['Country'];
type Adopt = components['schemas']['AdoptPlan'];

/** Ranked plans; the same question has the same answer while calendars and events stay as they are. */
export const plansQuery = (seriesId: string, asked: Question) =>
  queryOptions({
    queryKey: ['series', 'plans', seriesId, asked],
    staleTime: Infinity,
    queryFn: () =>
      body(
        client.POST('/v1/series/{id}/plans', {
          params: { path: { id: seriesId }, header: idempotencyKey() },
          body: { ...asked, hosts: asked.hosts as Country[] } as never,
        }),
      ),
  });

/** What the drafts of a plan have in common. */
export interface Drafts {
  readonly title?: Readonly<Record<string, string>>;
  readonly kind: NonNullable<Adopt['kind']>;
  readonly admission: NonNullable<Adopt['admission']>;
  readonly capacity: number | null;
}

/** Writes the drafts of a plan, all of them or none. */
export function adopt(seriesId: string, { question }: Plans, plan: Plan, drafts: Drafts) {
  return body(
    client.POST('/v1/series/{id}/plans/adopt', {
      params: { path: { id: seriesId }, header: idempotencyKey() },
      body: { question, ...plan, ...drafts } as Adopt,
    }),
  );
}
