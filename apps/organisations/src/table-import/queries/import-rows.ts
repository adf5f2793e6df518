import { Injectable } from '@nestjs/common';
import { Connection, UnknownCursorError } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { importPartModel, type ImportPartDocument } from '../persistence/table-import.schema.ts';
import type { ImportedRow } from '../use-cases/ports.ts';
import type { ImportRowQuery } from './import-row-list.ts';

/** What became of the rows of a job so far, in their order. */
@Injectable()
export class ImportRows {
  readonly #parts: Model<ImportPartDocument>;

  constructor(connection: Connection) {
    this.#parts = importPartModel(connection);
  }

  async list(
    jobId: string,
    { limit, after, outcome }: ImportRowQuery,
  ): Promise<{ data: readonly ImportedRow[]; next: string | null }> {
    const from = after === undefined ? 0 : positionOf(after);
    const found: (ImportedRow & { position: number })[] = [];
    const parts = this.#parts
      .find({ jobId }, { results: 1, before: 1 })
      .sort({ number: 1 })
      .lean<ImportPartDocument>()
      .cursor();
    for await (const { results, before } of parts) {
      const numbered = results.map((result, index) => ({ ...result, position: before + index }));
      const fits = ({ position, outcome: of }: (typeof numbered)[number]) =>
        position >= from && (outcome?.includes(of) ?? true);
      found.push(...numbered.filter(fits));
      if (found.length > limit) break;
    }
    const next = found[limit]?.position;
    const data = found.slice(0, limit).map(({ position: _, ...row }) => row);
    return { data, next: next === undefined ? null : String(next) };
  }
}

function positionOf(after: string): number {
  if (!/^\d{1,9}$/.test(after)) throw new UnknownCursorError();
  return Number(after);
}
