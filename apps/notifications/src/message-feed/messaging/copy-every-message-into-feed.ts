import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { CopyMessage } from '../use-cases/copy-message.ts';
import { allMessages } from '@regional-events/contracts-catalogue';
import { newEntry } from './new-entry.ts';

@Controller()
export class CopyEveryMessageIntoFeed {
  constructor(private readonly copyMessage: CopyMessage) {}

  @Copies(...allMessages.keys())
  async handle(@Payload() message: IncomingMessage): Promise<void> {
    await this.copyMessage.execute(newEntry(message));
  }
}
