import { Module } from '@nestjs/common';
import { KeepKnownClient, KnownClientModule } from '@regional-events/platform-service';
import { MessageFeedModule } from './message-feed/message-feed.module.ts';
import { CopyEveryMessageIntoFeed } from './message-feed/messaging/copy-every-message-into-feed.ts';

@Module({
  imports: [MessageFeedModule, KnownClientModule],
  controllers: [CopyEveryMessageIntoFeed, KeepKnownClient],
})
export class WorkerModule {}
