import { Injectable } from '@nestjs/common';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Compositions, Parents } from '../domain/hierarchy.ts';
import type { OrganisationTree } from '../use-cases/ports.ts';
import {
  ORGANISATION_TREE,
  organisationFields,
  ORGANISATIONS,
  type OrganisationDocument,
} from './organisation.schema.ts';

interface TreeDocument {
  readonly _id: string;
  readonly changes: number;
}

const THE_TREE = 'tree';

/** Reads the whole tree: it changes rarely and has hundreds of organisations, not millions. */
@Injectable()
export class MongoOrganisationTree implements OrganisationTree {
  readonly #organisations: Model<OrganisationDocument>;
  readonly #tree: Model<TreeDocument>;

  constructor(connection: Connection) {
    this.#organisations = modelOf(connection, ORGANISATIONS, organisationFields);
    this.#tree = modelOf(connection, ORGANISATION_TREE, {
      _id: { type: String, required: true },
      changes: { type: Number, required: true },
    });
  }

  /** A lock: of two transactions that write this one document, one conflicts and is retried. */
  async claim(): Promise<void> {
    await this.#tree.updateOne({ _id: THE_TREE }, { $inc: { changes: 1 } }, { upsert: true });
  }

  async parents(): Promise<Parents> {
    const rows = await this.#organisations
      .find({ parentId: { $ne: null } }, { parentId: 1 })
      .lean<{ _id: string; parentId: string }[]>();
    return new Map(rows.map(({ _id, parentId }) => [_id, parentId]));
  }

  async compositions(): Promise<Compositions> {
    const rows = await this.#organisations
      .find({ 'members.0': { $exists: true } }, { members: 1 })
      .lean<Pick<OrganisationDocument, '_id' | 'members'>[]>();
    return new Map(rows.map(({ _id, members }) => [_id, members]));
  }
}
