import type {
  AuditQuery,
  AuditTrail,
  ChainWalk,
  SealedRecord,
} from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import {
  blockModel,
  recordModel,
  recordOf,
  walkModel,
  type AuditBlockDocument,
  type AuditRecordDocument,
} from './audit-documents.ts';
import { FIRST_HASH, hashOfBlock } from './hash-of-block.ts';

const BLOCKS_IN_A_STRETCH = 50;
const STORED = 'stored';
const BEGINNING: ChainWalk = {
  blocks: 0,
  records: 0,
  hash: FIRST_HASH,
  brokenAt: null,
  complete: false,
};

type Filter = QueryFilter<AuditRecordDocument>;

export class MongoAuditTrail implements AuditTrail {
  readonly #records: Model<AuditRecordDocument>;
  readonly #blocks: Model<AuditBlockDocument>;
  readonly #walks: ReturnType<typeof walkModel>;

  constructor(connection: Connection) {
    this.#records = recordModel(connection);
    this.#blocks = blockModel(connection);
    this.#walks = walkModel(connection);
  }

  async find(query: AuditQuery): Promise<readonly SealedRecord[]> {
    const direction = query.newestFirst ? -1 : 1;
    const rows = await this.#records
      .find({ $and: [{ block: { $gte: 1 } }, ...filtersOf(query)] } as Filter)
      .sort({ block: direction, _id: direction })
      .limit(query.limit)
      .lean<AuditRecordDocument[]>();
    return rows.map((row) => ({ ...recordOf(row), block: row.block ?? 0 }));
  }

  async walk(from: ChainWalk = BEGINNING): Promise<ChainWalk> {
    // A record is in a block only once the block is there: so the end of the records is read before that of the blocks.
    const last = await this.#records
      .findOne({ block: { $gte: 1 } })
      .sort({ block: -1 })
      .lean<AuditRecordDocument>();
    const blocks = await this.#blocks
      .find({ _id: { $gt: from.blocks } })
      .sort({ _id: 1 })
      .limit(BLOCKS_IN_A_STRETCH)
      .lean<AuditBlockDocument[]>();
    const end = blocks.at(-1)?._id ?? from.blocks;
    const inBlocks = { block: { $gt: from.blocks, $lte: end } };
    const rows = await this.#records
      .find(inBlocks)
      .sort({ block: 1, _id: 1 })
      .lean<AuditRecordDocument[]>();
    const byBlock = Map.groupBy(rows, ({ block }) => block);
    const walked = blocks.reduce(
      (walk, block) => step(walk, block, byBlock.get(walk.blocks + 1) ?? []),
      from,
    );
    if (walked.complete || blocks.length === BLOCKS_IN_A_STRETCH) return walked;
    const beyond = (last?.block ?? 0) > walked.blocks;
    return { ...walked, brokenAt: beyond ? walked.blocks + 1 : null, complete: true };
  }

  async walkOn(): Promise<ChainWalk> {
    const stored = await this.#walks.findById(STORED).lean<ChainWalk>();
    const walk = await this.walk(stored === null || stored.complete ? BEGINNING : stored);
    await this.#walks.updateOne({ _id: STORED }, { $set: walk }, { upsert: true });
    return walk;
  }
}

function step(
  walk: ChainWalk,
  block: AuditBlockDocument,
  rows: readonly AuditRecordDocument[],
): ChainWalk {
  if (walk.complete) return walk;
  const next = walk.blocks + 1;
  const hash = hashOfBlock(walk.hash, rows.map(recordOf));
  const fits = block._id === next && block.hash === hash && block.records === rows.length;
  if (!fits) return { ...walk, brokenAt: next, complete: true };
  return { ...walk, blocks: next, records: walk.records + rows.length, hash };
}

function filtersOf(query: AuditQuery): Filter[] {
  const { actorId, objectId, action, from, to, after, visibleTo } = query;
  const filters: Filter[] = [];
  if (actorId !== undefined) filters.push({ actorId: { $in: actorId } });
  if (objectId !== undefined) filters.push({ 'objects.id': { $in: objectId } });
  if (action !== undefined) filters.push({ action: { $in: action } });
  if (from !== undefined) filters.push({ at: { $gte: from } });
  if (to !== undefined) filters.push({ at: { $lt: to } });
  if (visibleTo !== undefined) filters.push(seenBy(visibleTo));
  if (after !== undefined) {
    const beyond = query.newestFirst ? '$lt' : '$gt';
    const { block, id } = after;
    filters.push({ $or: [{ block: { [beyond]: block } }, { block, _id: { [beyond]: id } }] });
  }
  return filters;
}

function seenBy({ actorId, organisationIds }: NonNullable<AuditQuery['visibleTo']>): Filter {
  return { $or: [{ actorId }, { organisationId: { $in: organisationIds } }] };
}
