import type {
  StreamKey,
  ParkedStream,
  ParkedStreams,
  Page,
  PageRequest,
  WaitingMessage,
} from '@regional-events/platform-messaging';
import { findPage } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { handledUpTo, holdingOf } from './holding.ts';
import { streamKeyNamed, nameOf } from './inbox-marks.ts';
import type { MarkDocument, ParkedDocument } from './message-documents.ts';
import { markModel, parkedModel } from './mongo-inbox.ts';

interface StreamSummary {
  readonly _id: StreamKey;
  readonly waiting: number;
  readonly since: Date;
  /** The `_id` of the lowest parked message without an id clash, and of the lowest of all. */
  readonly lowestInOrder: { readonly row: string } | null;
  readonly lowest: { readonly row: string };
}

export class MongoParkedStreams implements ParkedStreams {
  readonly #marks: Model<MarkDocument>;
  readonly #parked: Model<ParkedDocument>;

  constructor(connection: Connection) {
    this.#marks = markModel(connection);
    this.#parked = parkedModel(connection);
  }

  async list({ limit, after }: PageRequest): Promise<Page<ParkedStream>> {
    const page = await findPage(this.#marks, { filter: { parked: true }, limit, after });
    return { data: await this.#described(page.rows), next: page.next };
  }

  async find(stream: StreamKey): Promise<ParkedStream | undefined> {
    const mark = await this.#marks
      .findOne({ _id: nameOf(stream), parked: true })
      .lean<MarkDocument>();
    return mark === null ? undefined : (await this.#described([mark]))[0];
  }

  async messages({ topic, subject }: StreamKey, limit: number): Promise<readonly WaitingMessage[]> {
    const rows = await this.#parked
      .find({ topic, subject })
      .sort({ sequence: 1, _id: 1 })
      .limit(limit)
      .lean<ParkedDocument[]>();
    return rows.map(({ messageId: id, ...row }) => {
      const { type, sequence, reason, detail, parkedAt, times, partition, offset, data } = row;
      return { id, type, sequence, reason, detail, parkedAt, times, partition, offset, data };
    });
  }

  /** Leaves out a stream that was unblocked between the reads. */
  async #described(marks: readonly MarkDocument[]): Promise<ParkedStream[]> {
    if (marks.length === 0) return [];
    const summaries = await this.#summaries(marks.map(({ _id }) => streamKeyNamed(_id)));
    const firsts = [...summaries.values()].map(firstOf);
    const rows = await this.#parked
      .find({ _id: { $in: firsts } }, { data: 0 })
      .lean<Omit<ParkedDocument, 'data'>[]>();
    const byId = new Map(rows.map((row) => [row._id, row]));
    return marks.flatMap((mark) => {
      const summary = summaries.get(mark._id);
      const first = summary && byId.get(firstOf(summary));
      if (summary === undefined || first === undefined) return [];
      const { waiting, since } = summary;
      const holding = holdingOf(first, handledUpTo(mark));
      const missing = `sequence ${holding.nextSequence} has not come, ${first.sequence} waits`;
      const detail = holding.reason === 'gap' ? missing : first.detail;
      return [{ ...streamKeyNamed(mark._id), ...holding, detail, since, waiting }];
    });
  }

  async #summaries(streams: readonly StreamKey[]): Promise<ReadonlyMap<string, StreamSummary>> {
    const place = { sequence: '$sequence', row: '$_id' };
    const inOrder = { $cond: [{ $eq: ['$reason', 'id-clash'] }, null, place] };
    const found = await this.#parked.aggregate<StreamSummary>([
      { $match: { $or: [...streams] } },
      {
        $group: {
          _id: { topic: '$topic', subject: '$subject' },
          waiting: { $sum: 1 },
          since: { $min: '$parkedAt' },
          lowestInOrder: { $min: inOrder },
          lowest: { $min: place },
        },
      },
    ]);
    return new Map(found.map((summary) => [nameOf(summary._id), summary]));
  }
}

function firstOf({ lowest, lowestInOrder }: StreamSummary): string {
  return (lowestInOrder ?? lowest).row;
}
