import { Module } from '@nestjs/common';
import { MessageTypeController } from './message-feed/http/message-type.controller.ts';
import { MessageController } from './message-feed/http/message.controller.ts';
import { MessageFeedModule } from './message-feed/message-feed.module.ts';

@Module({
  imports: [MessageFeedModule],
  controllers: [MessageController, MessageTypeController],
})
export class ApiModule {}
