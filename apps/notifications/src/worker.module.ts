import { Module } from '@nestjs/common';
import { KnownClientModule } from './known-client/known-client.module.ts';
import { NoteRevokedClient } from './known-client/messaging/note-revoked-client.ts';
import { MessageFeedModule } from './message-feed/message-feed.module.ts';
import { CopyEveryMessageIntoFeed } from './message-feed/messaging/copy-every-message-into-feed.ts';

@Module({
  imports: [MessageFeedModule, KnownClientModule],
  controllers: [CopyEveryMessageIntoFeed, NoteRevokedClient],
})
export class WorkerModule {}
