import { Controller, Module } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { allMessages, allTopics } from '@regional-events/contracts-catalogue';
import { newId } from '@regional-events/kernel';
import { platformConfig } from '@regional-events/platform-config';
import {
  CopiesTogether,
  PermanentFailure,
  type IncomingMessage,
} from '@regional-events/platform-messaging';
import { Connection } from '@regional-events/platform-mongo';
import type { Feature } from '@regional-events/platform-service';
import { EFFECTS, effectModel } from './effects.ts';

/** Correlation ids by which a scenario has a message fail here and nowhere else. */
export const poison = { failing: 'poison-failing', refused: 'poison-refused' } as const;

/**
 * Writes down each effect that it is called for, also a second one: nothing here is unique but the row. Takes many at
 * once, as the feed of notifications does, so that one may fail among others.
 */
@Controller()
class WriteDownEveryMessage {
  constructor(private readonly connection: Connection) {}

  @CopiesTogether(...allMessages.keys())
  async handle(@Payload() messages: readonly IncomingMessage[]): Promise<void> {
    const rows = messages.map(
      ({ id: messageId, topic, subject, sequence, time, correlationId }) => {
        if (correlationId === poison.failing) throw new TypeError('made to fail');
        if (correlationId === poison.refused) throw new PermanentFailure('made to be refused');
        const lateMs = Date.now() - Date.parse(time);
        return { _id: newId(), messageId, topic, subject, sequence, lateMs };
      },
    );
    await effectModel(this.connection).insertMany(rows);
  }
}

@Module({})
class WitnessModule {}

const feature: Feature = {
  module: WitnessModule,
  handlers: [WriteDownEveryMessage],
  collections: [{ name: EFFECTS, indexes: [{ key: { messageId: 1 } }] }],
  reads: allTopics,
};

/** A consumer of every topic, built as the services are, whose effects can be counted. */
export const witness = {
  name: 'witness',
  config: platformConfig({}),
  features: [feature],
  writes: [],
};
