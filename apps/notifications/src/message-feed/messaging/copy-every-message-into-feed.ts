import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { CopiesTogether, type IncomingMessage } from '@regional-events/platform-messaging';
import { CopyMessages } from '../use-cases/copy-messages.ts';
import { allMessages } from '@regional-events/contracts-catalogue';
import { newEntry } from './new-entry.ts';

@Controller()
export class CopyEveryMessageIntoFeed {
  constructor(private readonly copyMessages: CopyMessages) {}

  @CopiesTogether(...allMessages.keys())
  async handle(@Payload() messages: readonly IncomingMessage[]): Promise<void> {
    await this.copyMessages.execute(messages.map(newEntry));
  }
}
