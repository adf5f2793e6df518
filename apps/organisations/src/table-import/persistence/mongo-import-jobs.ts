import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import {
  ImportJobs,
  type ImportedRow,
  type ImportJob,
  type ImportPart,
} from '../use-cases/ports.ts';
import {
  importClaimModel,
  importJobModel,
  importPartModel,
  type ImportClaimDocument,
  type ImportJobDocument,
  type ImportPartDocument,
} from './table-import.schema.ts';

const THE_CLAIM = 'claim';

@Injectable()
export class MongoImportJobs implements ImportJobs {
  readonly #jobs: Model<ImportJobDocument>;
  readonly #parts: Model<ImportPartDocument>;
  readonly #claims: Model<ImportClaimDocument>;

  constructor(connection: Connection) {
    this.#jobs = importJobModel(connection);
    this.#parts = importPartModel(connection);
    this.#claims = importClaimModel(connection);
  }

  async find(id: string): Promise<ImportJob | undefined> {
    const found = await this.#jobs.findById(id).lean<ImportJobDocument>();
    if (found === null) return undefined;
    const { _id, ...job } = found;
    return { id: _id, ...job };
  }

  async save({ id, ...job }: ImportJob): Promise<void> {
    await saveVersioned(this.#jobs, { _id: id, ...job });
  }

  async claim(): Promise<void> {
    const claim = { $inc: { changes: 1 } };
    await this.#claims.updateOne({ _id: THE_CLAIM }, claim, { upsert: true });
  }

  async addParts(parts: readonly ImportPart[]): Promise<void> {
    if (parts.length === 0) return;
    await this.#parts.insertMany(
      parts.map((part) => ({ _id: idOf(part.jobId, part.number), ...part })),
    );
  }

  async findPart(jobId: string, number: number): Promise<ImportPart | undefined> {
    const found = await this.#parts.findById(idOf(jobId, number)).lean<ImportPartDocument>();
    return found ?? undefined;
  }

  async endPart(jobId: string, number: number, results: readonly ImportedRow[]): Promise<void> {
    await this.#parts.updateOne(
      { _id: idOf(jobId, number) },
      { $set: { rows: [], results: [...results] } },
    );
  }

  async forgetRows(jobId: string): Promise<void> {
    await this.#parts.updateMany({ jobId }, { $set: { rows: [] } });
  }
}

function idOf(jobId: string, number: number): string {
  return `${jobId}:${number}`;
}
