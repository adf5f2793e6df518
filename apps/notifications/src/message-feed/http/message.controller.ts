import { Controller, Get, Headers, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { Actor, CommandContext } from '@regional-events/kernel';
import { Context, Operation } from '@regional-events/platform-http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FollowFeed } from '../use-cases/follow-feed.ts';
import { StreamsOfClients } from '../use-cases/streams-of-clients.ts';
import { ReadFeed, type FeedPosition } from '../use-cases/read-feed.ts';
import { EventStream } from './event-stream.ts';
import {
  LATEST,
  messageListQuery,
  messageStreamQuery,
  type MessageListQuery,
  type MessageStreamQuery,
} from './message.request.ts';
import { feedPage, messageList } from './message.response.ts';
import { StreamExpiry, type StreamCaller } from './stream-expiry.ts';
import { messageOperations } from './message-operations.ts';

const afterQuery = '/query/after';
const lastEventId = '/header/Last-Event-ID';

/** OpenAPI 3.1 cannot describe server-sent events (3.2 has `itemSchema`): generated clients see text. */
const eventStream = {
  type: 'string' as const,
  title: 'EventStream',
  description:
    'Text that goes on until the stream ends: events with the lines `id`, `event` and `data`, an empty line after each; `data` is a Message as JSON. Lines that begin with a colon are heartbeats.',
};

@ApiTags('messages')
@Area('messages')
@Controller('v1/messages')
export class MessageController {
  constructor(
    private readonly readFeed: ReadFeed,
    private readonly followFeed: FollowFeed,
    private readonly streamExpiry: StreamExpiry,
    private readonly streams: StreamsOfClients,
  ) {}

  @Operation(messageOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: messageList })
  async list(
    @Query({ schema: messageListQuery }) query: MessageListQuery,
    @Context() { actor }: CommandContext,
  ) {
    const { after, limit, types } = query;
    const start = await this.readFeed.start(actor, positionOf(after, afterQuery));
    const read = await this.readFeed.page(actor, { after: start, types, limit });
    return feedPage(read, after ?? null);
  }

  @Operation(messageOperations.stream)
  @Get('stream')
  @ApiProduces('text/event-stream')
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'The id of the last message seen; goes before `after`',
    schema: { type: 'string', maxLength: 100 },
  })
  @ApiOkResponse({
    description:
      'Server-sent events: `id` is the id of the message, `event` its type, `data` the message as in the list.',
    content: { 'text/event-stream': { schema: eventStream } },
  })
  async stream(
    @Query({ schema: messageStreamQuery }) { after, types }: MessageStreamQuery,
    @Headers('last-event-id') seen: string | undefined,
    @Context() { actor }: CommandContext,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.streams.expectRoom(actor.clientId);
    const position = positionOf(seen, lastEventId) ?? positionOf(after, afterQuery);
    const start =
      position?.id === LATEST
        ? await this.readFeed.startAtNewest(actor)
        : await this.readFeed.start(actor, position);
    const stream = this.open(actor);
    const caller = this.streamExpiry.endWhenDue(stream, actor, request.headers.authorization);
    void reply
      .headers({ 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      .send(stream.body);
    this.follow(stream, caller, start, types);
  }

  private open({ clientId }: Actor): EventStream {
    this.streams.expectRoom(clientId);
    const stream = new EventStream();
    this.streams.add(clientId, stream.ended);
    return stream;
  }

  private follow(
    stream: EventStream,
    caller: StreamCaller,
    after: number,
    types: MessageStreamQuery['types'],
  ): void {
    const follower = {
      get actor() {
        return caller.actor;
      },
      after,
      types,
      take: stream.send.bind(stream),
      leaving: stream.ended,
    };
    this.followFeed
      .execute(follower)
      .catch(() => stream.end('the feed cannot be read at the moment'));
  }
}

function positionOf(id: string | undefined, pointer: string): FeedPosition | undefined {
  return id === undefined || id === '' ? undefined : { id, pointer };
}
