import { Controller, Module } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { allMessages, allTopics } from '@regional-events/contracts-catalogue';
import { newId } from '@regional-events/kernel';
import { platformConfig } from '@regional-events/platform-config';
import {
  CopiesTogether,
  PermanentFailure,
  Reacts,
  type IncomingMessage,
} from '@regional-events/platform-messaging';
import { Connection } from '@regional-events/platform-mongo';
import { EFFECTS, effectModel } from './effects.ts';

/** Correlation ids by which a scenario has a message fail here and nowhere else. */
export const poison = { failing: 'poison-failing', refused: 'poison-refused' } as const;

/** As the feed of notifications takes them: many at once, of which one may fail. */
@Controller()
class FailAmongMany {
  @CopiesTogether(...allMessages.keys())
  async handle(@Payload() messages: readonly IncomingMessage[]): Promise<void> {
    if (messages.some(({ correlationId }) => correlationId === poison.failing))
      throw new TypeError('made to fail');
  }
}

/** Writes down each effect that it is called for, also a second one: nothing here is unique but the row. */
@Controller()
class WriteDownEveryMessage {
  constructor(private readonly connection: Connection) {}

  @Reacts(...allMessages.keys())
  async handle(@Payload() message: IncomingMessage): Promise<void> {
    const { id: messageId, topic, subject, sequence, correlationId, time } = message;
    if (correlationId === poison.refused) throw new PermanentFailure('made to be refused');
    const lateMs = Date.now() - Date.parse(time);
    await effectModel(this.connection).insertMany([
      { _id: newId(), messageId, topic, subject, sequence, lateMs },
    ]);
  }
}

@Module({})
class NoApi {}

@Module({ controllers: [FailAmongMany, WriteDownEveryMessage] })
class WitnessWorker {}

/** A consumer of every topic, built as the services are, whose effects can be counted. */
export const witness = {
  name: 'witness',
  config: platformConfig({}),
  collections: [{ name: EFFECTS, indexes: [{ key: { messageId: 1 } }] }],
  api: NoApi,
  worker: WitnessWorker,
  topics: allTopics,
};
