import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { page, pageOf } from '@regional-events/platform-http';
import { z } from 'zod';
import { allMessages } from '@regional-events/contracts-catalogue';
import { messageTypeItem, type MessageTypeItem } from './message.response.ts';

@ApiTags('messages')
@Controller('v1/message-types')
export class MessageTypeController {
  #catalogue: readonly MessageTypeItem[] | undefined;

  @Get()
  @ApiOkResponse({ standardSchema: pageOf(messageTypeItem) })
  list() {
    this.#catalogue ??= [...allMessages.values()].map(({ schema, topic, type }) => ({
      type,
      topic: topic.topic,
      schema: { ...z.toJSONSchema(schema) },
    }));
    return page({ data: this.#catalogue, next: null });
  }
}
