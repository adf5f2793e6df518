import mongoose from 'mongoose';

type MongoClient = mongoose.mongo.MongoClient;

const MARKER = 'marker';
const JUDGE = 'judge';

export interface CommittedMessage {
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  /** In English, where it tells of one. */
  readonly title: string | undefined;
  /** Where it tells of one. */
  readonly capacity: number | undefined;
}

interface Insert {
  readonly _id: { readonly _data: string };
  readonly ns: { readonly db: string; readonly coll: string };
  readonly fullDocument: Omit<CommittedMessage, 'id' | 'title' | 'capacity'> & {
    readonly _id: string;
    readonly data: { readonly title?: { readonly en?: string } | null; readonly capacity?: number };
  };
}

/** Every message that any service ever committed, from MongoDB's own log of majority writes: rows of the outbox go again. */
export class CommittedMessages {
  readonly #client: MongoClient;
  readonly #prefix: string;
  readonly #messages: CommittedMessage[] = [];
  #from: mongoose.mongo.ChangeStreamOptions;
  #marks = 0;

  private constructor(client: MongoClient, prefix: string, since: mongoose.mongo.Timestamp) {
    this.#client = client;
    this.#prefix = prefix;
    this.#from = { startAtOperationTime: since };
  }

  /** From now on, in the databases whose names begin so. */
  static async since(client: MongoClient, prefix: string): Promise<CommittedMessages> {
    const { operationTime } = await client.db('admin').command({ ping: 1 });
    return new CommittedMessages(client, prefix, operationTime as mongoose.mongo.Timestamp);
  }

  /** All that is committed up to now. */
  async all(): Promise<readonly CommittedMessage[]> {
    this.#marks += 1;
    const mark = `mark-${this.#marks}`;
    const markers = this.#client.db(`${this.#prefix}${JUDGE}`).collection<{ _id: string }>(MARKER);
    await markers.insertOne({ _id: mark }, { writeConcern: { w: 'majority' } });
    const stream = this.#client.watch<never, Insert>(
      [
        {
          $match: {
            operationType: 'insert',
            'ns.db': { $regex: `^${this.#prefix}` },
            'ns.coll': { $in: ['outbox', MARKER] },
          },
        },
      ],
      this.#from,
    );
    try {
      for await (const change of stream as AsyncIterable<Insert>) {
        this.#from = { resumeAfter: change._id };
        const { _id: id, topic, subject, sequence, data } = change.fullDocument;
        if (change.ns.coll === MARKER && id === mark) return this.#messages;
        if (change.ns.coll === MARKER) continue;
        const { title, capacity } = data;
        this.#messages.push({ id, topic, subject, sequence, title: title?.en, capacity });
      }
    } finally {
      await stream.close();
    }
    throw new Error('the log of writes ended before the mark');
  }
}
