import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Erasure } from '../domain/erasure.ts';
import { expectMayRead } from '../domain/access.ts';
import { ErasureNotFoundError } from '../domain/errors.ts';
import { erasureModel, type ErasureDocument } from '../persistence/erasure.schema.ts';
import { erasureOf } from '../persistence/mongo-erasures.ts';
import type { ErasureListQuery } from './erasure-list.ts';

export interface ErasureView {
  readonly id: string;
  readonly personId: string;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly status: 'pending' | 'done';
  readonly doneAt: string | null;
  readonly services: readonly {
    readonly service: string;
    readonly status: 'pending' | 'done';
    readonly doneAt: string | null;
  }[];
}

@Injectable()
export class ErasureReads {
  readonly #model: Model<ErasureDocument>;

  constructor(connection: Connection) {
    this.#model = erasureModel(connection);
  }

  async list(query: ErasureListQuery, actor: Actor) {
    expectMayRead(actor);
    const { status, ...request } = query;
    const [wanted, ...others] = status ?? [];
    const one = wanted !== undefined && others.length === 0;
    const within = !one ? {} : { doneAt: wanted === 'done' ? { $ne: null } : null };
    const { rows, next } = await findList(this.#model, request, { actor, within });
    return { data: rows.map((row) => viewOf(erasureOf(row))), next };
  }

  async read(id: string, actor: Actor): Promise<Versioned<ErasureView>> {
    expectMayRead(actor);
    const document = await this.#model.findById(id).lean<ErasureDocument>();
    if (document === null) throw new ErasureNotFoundError();
    const done = document.services.filter(({ doneAt }) => doneAt !== null).length;
    return { item: viewOf(erasureOf(document)), etag: etagOf(done + 1) };
  }
}

function viewOf({ personId, askedAt, askedBy, services, doneAt }: Erasure): ErasureView {
  return {
    id: personId,
    personId,
    askedAt: askedAt.toISOString(),
    askedBy,
    ...standing(doneAt),
    services: services.map((one) => ({ service: one.service, ...standing(one.doneAt) })),
  };
}

function standing(doneAt: Date | null) {
  const status = doneAt === null ? ('pending' as const) : ('done' as const);
  return { status, doneAt: doneAt?.toISOString() ?? null };
}
