import { Inject, Injectable } from '@nestjs/common';
import { askAny } from '@regional-events/platform-config';
import { UnknownCursorError } from '@regional-events/platform-http';
import { ownAuditChain, ownAuditRecords } from '@regional-events/platform-operations';
import { z } from 'zod';
import { ServiceUnavailableError } from '../forwarding/errors.ts';
import { services, type Service } from '../forwarding/route-table.ts';
import { SERVICE_ADDRESSES, type ServiceAddresses } from '../forwarding/service-addresses.ts';
import type { AuditQuery } from './audit.request.ts';
import { mergeRecords, type Positions, type ShownRecord } from './merge-records.ts';
import { ServiceRefusedError } from './service-refused.ts';

const PATH = '/internal/v1/audit';
const TIMEOUT_MS = 20_000;
const positions = z.partialRecord(z.enum(services), z.string());

/** Asks every service for its own records with the caller's token: what the caller may see, each service decides. */
@Injectable()
export class AuditOfServices {
  constructor(@Inject(SERVICE_ADDRESSES) private readonly addresses: ServiceAddresses) {}

  /** Throws ServiceUnavailableError: a list with holes would be believed. */
  async list(
    { service: asked = [...services], after, ...query }: AuditQuery,
    authorization: string | undefined,
  ): Promise<{ readonly data: readonly ShownRecord[]; readonly next: string | null }> {
    const before = after === undefined ? {} : positionsIn(after);
    const answers = await Promise.all(
      asked.map(async (service) => {
        const search = searchOf({ ...query, position: before[service] });
        const { data } = await this.#ask(
          service,
          `${PATH}?${search}`,
          authorization,
          ownAuditRecords,
        );
        return [service, data] as const;
      }),
    );
    const order = { limit: query.limit, newestFirst: query.sort === '-at' };
    const { data, next } = mergeRecords(new Map(answers), before, order);
    return { data, next: next === null ? null : JSON.stringify(next) };
  }

  async chains(authorization: string | undefined) {
    return Promise.all(
      services.map(async (service) => ({
        service,
        ...(await this.#ask(service, `${PATH}/chain`, authorization, ownAuditChain)),
      })),
    );
  }

  async #ask<T>(
    service: Service,
    path: string,
    authorization: string | undefined,
    schema: z.ZodType<T>,
  ): Promise<T> {
    const answer = await askAny(this.addresses[service], path, {
      headers: { authorization: authorization ?? '' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => {
      throw new ServiceUnavailableError(service);
    });
    if (!answer.ok) throw new ServiceRefusedError(answer);
    return schema.parse(await answer.json());
  }
}

function positionsIn(cursor: string): Positions {
  try {
    return positions.parse(JSON.parse(cursor));
  } catch {
    throw new UnknownCursorError();
  }
}

type Parameter = string | number | readonly string[] | undefined;

function searchOf(parameters: Readonly<Record<string, Parameter>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) search.set(name, [value].flat().join(','));
  }
  return search.toString();
}
