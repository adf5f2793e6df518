import type {
  AuditQuery,
  AuditTrail,
  ChainReport,
  SealedRecord,
} from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import {
  blockModel,
  recordModel,
  recordOf,
  type AuditBlockDocument,
  type AuditRecordDocument,
} from './audit-documents.ts';
import { FIRST_HASH, hashOfBlock } from './hash-of-block.ts';

type Filter = QueryFilter<AuditRecordDocument>;

export class MongoAuditTrail implements AuditTrail {
  readonly #records: Model<AuditRecordDocument>;
  readonly #blocks: Model<AuditBlockDocument>;

  constructor(connection: Connection) {
    this.#records = recordModel(connection);
    this.#blocks = blockModel(connection);
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

  async check(): Promise<ChainReport> {
    let report: ChainReport = { blocks: 0, records: 0, hash: FIRST_HASH, brokenAt: null };
    const blocks = this.#blocks.find().sort({ _id: 1 }).lean<AuditBlockDocument>().cursor();
    for await (const block of blocks) {
      const next = report.blocks + 1;
      const rows = await this.#recordsOf(next);
      const hash = hashOfBlock(report.hash, rows.map(recordOf));
      const fits = block._id === next && block.hash === hash && block.records === rows.length;
      if (!fits) return { ...report, brokenAt: next };
      report = { blocks: next, records: report.records + rows.length, hash, brokenAt: null };
    }
    const beyond = await this.#records.exists({ block: { $gt: report.blocks } });
    return beyond === null ? report : { ...report, brokenAt: report.blocks + 1 };
  }

  #recordsOf(block: number): Promise<AuditRecordDocument[]> {
    return this.#records.find({ block }).sort({ _id: 1 }).lean<AuditRecordDocument[]>();
  }
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
