import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import { Operation, page, pageOf } from '@regional-events/platform-http';
import { z } from 'zod';
import { allMessages } from '@regional-events/contracts-catalogue';
import { messageTypeItem, type MessageTypeItem } from './message.response.ts';
import { messageOperations } from './message-operations.ts';

@ApiTags('messages')
@Area('messages')
@Controller('v1/message-types')
export class MessageTypeController {
  #catalogue: readonly MessageTypeItem[] | undefined;

  @Operation(messageOperations.types)
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
