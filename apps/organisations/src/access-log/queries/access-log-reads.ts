import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { readableBy } from '../domain/access.ts';
import { accessEntryModel, type AccessEntryDocument } from '../persistence/access-log.schema.ts';
import type { AccessLogListQuery } from './access-log-list.ts';

@Injectable()
export class AccessLogReads {
  readonly #entries: Model<AccessEntryDocument>;

  constructor(connection: Connection) {
    this.#entries = accessEntryModel(connection);
  }

  async list(query: AccessLogListQuery, actor: Actor) {
    const within = readableBy(actor);
    const { rows, next } = await findList(this.#entries, query, { actor, within });
    return {
      data: rows.map(({ _id: id, at, ...entry }) => ({ id, at: at.toISOString(), ...entry })),
      next,
    };
  }
}
