import { newId } from '@regional-events/kernel';
import {
  StreamRecovery,
  MessageProcessor,
  PermanentFailure,
  type IncomingMessage,
  type Phase,
} from '@regional-events/platform-messaging';
import {
  connectMongo,
  isMongoTrouble,
  modelOf,
  prepareCollections,
} from '@regional-events/platform-mongo';
import { testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection, Model } from 'mongoose';
import { messagingCollections } from '../collections.ts';
import { MongoInbox } from '../mongo-inbox.ts';

interface Effect {
  readonly _id: string;
  readonly subject: string;
  readonly sequence: number;
}

const PHASE: Phase = 'reaction';

/** An inbox on MongoDB, and processors whose handler leaves one effect for each message. */
export class InboxFixture {
  readonly connection: Connection;
  readonly inbox: MongoInbox;
  readonly effects: Model<Effect>;
  /** Ids of messages whose handler fails, and of those that it refuses for good. */
  readonly broken = new Set<string>();
  readonly hopeless = new Set<string>();
  /** Whether the handler takes many messages at once. */
  together: symbol | undefined;
  calls = 0;
  parked: string[] = [];
  refused: string[] = [];

  static async open(name: string): Promise<InboxFixture> {
    const connection = await connectMongo({
      uri: testMongoServer(),
      database: `${testPrefixes().database}${name}`,
      appName: 'test',
    });
    await prepareCollections(connection, [...messagingCollections, { name: 'effects' }]);
    return new InboxFixture(connection);
  }

  private constructor(connection: Connection) {
    this.connection = connection;
    this.inbox = new MongoInbox(connection);
    const fields = { _id: String, subject: String, sequence: Number };
    this.effects = modelOf<Effect>(connection, 'effects', fields);
  }

  async close(): Promise<void> {
    await this.connection.dropDatabase();
    await this.connection.close();
  }

  /** Resets it for the next test. */
  forget(): void {
    this.broken.clear();
    this.hopeless.clear();
    this.together = undefined;
    this.calls = 0;
    this.parked = [];
    this.refused = [];
  }

  processor(): MessageProcessor {
    const handle = async (messages: readonly IncomingMessage[]): Promise<void> => {
      if (messages.some(({ id }) => this.broken.has(id))) throw new TypeError('cannot be handled');
      if (messages.some(({ id }) => this.hopeless.has(id))) throw new PermanentFailure('never');
      this.calls += 1;
      const effects = messages.map(({ subject, sequence }) => ({
        _id: newId(),
        subject,
        sequence,
      }));
      await this.effects.insertMany(effects);
    };
    const handler = { together: this.together, handle };
    return new MessageProcessor({
      inbox: this.inbox,
      handlers: { handlersOf: (_type, phase) => (phase === PHASE ? [handler] : []) },
      deadLetters: {
        unreadable: () => Promise.resolve(),
        refused: (message, detail) => {
          this.refused.push(`${message.sequence} ${detail}`);
          return Promise.resolve();
        },
      },
      isTrouble: isMongoTrouble,
      watch: {
        parked: (message, reason) => this.parked.push(`${reason} ${message.sequence}`),
        handled: () => undefined,
      },
    });
  }

  streams(): StreamRecovery {
    return new StreamRecovery(this.inbox, this.processor());
  }

  async effectsOf(subject: string): Promise<number[]> {
    const rows = await this.effects.find({ subject }).sort({ _id: 1 }).lean<Effect[]>();
    return rows.map(({ sequence }) => sequence);
  }
}

/** The first messages of a stream. */
export function messagesOf(subject: string, length: number): IncomingMessage[] {
  return Array.from({ length }, (_, index) => ({
    id: newId(),
    type: 'org.regional-events.event.changed.v1',
    source: '/services/events',
    topic: 'events.event.v1',
    partition: 0,
    offset: String(index),
    subject,
    sequence: index + 1,
    time: new Date().toISOString(),
    dataschema: '/asyncapi.json',
    traceparent: 'trace',
    correlationId: 'correlation',
    causationId: null,
    data: { sequence: index + 1 },
  }));
}
