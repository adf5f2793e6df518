import { Module } from '@nestjs/common';
import { CONFIG } from '@regional-events/platform-config';
import { feature } from '@regional-events/platform-service';
import type { NotificationsConfig } from '../notifications.config.ts';
import { StreamExpiry } from './http/stream-expiry.ts';
import { MongoFeed } from './persistence/mongo-feed.ts';
import { MongoFeedSignal } from './queries/mongo-feed-signal.ts';
import { MongoMessageFeed } from './queries/mongo-message-feed.ts';
import { CopyMessages } from './use-cases/copy-messages.ts';
import { FollowFeed } from './use-cases/follow-feed.ts';
import { Feed, FeedSignal, MessageFeed } from './use-cases/ports.ts';
import { StreamsOfClients } from './use-cases/streams-of-clients.ts';
import { ReadFeed } from './use-cases/read-feed.ts';
import { allTopics } from '@regional-events/contracts-catalogue';
import { MessageTypeController } from './http/message-type.controller.ts';
import { MessageController } from './http/message.controller.ts';
import { CopyEveryMessageIntoFeed } from './messaging/copy-every-message-into-feed.ts';
import { messageFeedCollections } from './persistence/collections.ts';

const useCases = [CopyMessages, ReadFeed, FollowFeed];

@Module({
  providers: [
    ...useCases,
    StreamExpiry,
    {
      provide: StreamsOfClients,
      useFactory: ({ STREAMS_PER_CLIENT: most }: NotificationsConfig) => new StreamsOfClients(most),
      inject: [CONFIG],
    },
    { provide: Feed, useClass: MongoFeed },
    { provide: MessageFeed, useClass: MongoMessageFeed },
    { provide: FeedSignal, useClass: MongoFeedSignal },
  ],
  exports: [...useCases, StreamExpiry, StreamsOfClients],
})
export class MessageFeedModule {}

export const messageFeedFeature = feature({
  module: MessageFeedModule,
  controllers: [MessageController, MessageTypeController],
  handlers: [CopyEveryMessageIntoFeed],
  collections: messageFeedCollections,
  reads: allTopics,
});
