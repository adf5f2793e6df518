import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Inject,
  Module,
  Param,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area, Public } from '@regional-events/platform-auth';
import { z } from 'zod';
import { Context } from '../context/context.decorator.ts';
import { FormBody, IdempotencyKeyNeeded } from '../context/route-traits.ts';
import { Operation } from '../openapi/operation.ts';
import type { OperationDeclaration } from '../openapi/operation.ts';
import { pageOf } from '../reply/page-of.ts';
import { country } from '../schema/country.ts';
import { idParamOf } from '../schema/ids.ts';
import { listQuery } from '../schema/list-query.ts';
import { instant } from '../schema/time.ts';

const event = z
  .object({ id: z.uuid(), country: country.nullable(), capacity: z.int() })
  .meta({ id: 'Event' });
const draft = z.strictObject({ country, capacity: z.int().default(0) }).meta({ id: 'DraftEvent' });
const query = listQuery({ filters: { country }, ranges: { startsAt: instant } });
const TOKEN = Symbol('a port');
const idParam = idParamOf('the event');

const declared = (id: string, more: Partial<OperationDeclaration> = {}): OperationDeclaration => ({
  id,
  summary: `Summary of ${id}`,
  description: `Description of ${id}.`,
  example: {},
  ...more,
});

const exampleId = '01890000-0000-7000-8000-000000000001';
const example = { body: { country: 'RS' }, answer: { id: exampleId, country: 'RS', capacity: 0 } };

class Repository {
  constructor() {
    throw new Error('nothing is made for a document');
  }
}

@ApiTags('events')
@Area('events')
@Controller('v1/events')
class EventController {
  constructor(
    readonly repository: Repository,
    @Inject(TOKEN) readonly port: unknown,
  ) {}

  @Operation(declared('draftEvent', { example }))
  @Post()
  @ApiCreatedResponse({ standardSchema: event })
  draft(
    @Body({ schema: draft }) body: object,
    @Context() _: object,
    @Headers('authorization') __: string,
  ) {
    return body;
  }

  @Operation(declared('listEvents', { example: { parameters: { country: ['RS'] } } }))
  @Get()
  @ApiOkResponse({ standardSchema: pageOf(event) })
  list(@Query({ schema: query }) asked: object) {
    return asked;
  }

  @Operation(declared('readEvent'))
  @Get(':id')
  @ApiOkResponse({ standardSchema: event })
  read(@Param({ schema: idParam }) { id }: { id: string }) {
    return id;
  }

  @Operation(
    declared('changeEvent', { problems: { 409: ['event.ended'], 503: ['news-not-here-yet'] } }),
  )
  @Patch(':id')
  @ApiOkResponse({ standardSchema: event })
  change(@Param({ schema: idParam }) _: { id: string }, @Body({ schema: draft }) body: object) {
    return body;
  }

  @Operation(declared('publishEvent'))
  @Post(':id/publish')
  @HttpCode(200)
  @IdempotencyKeyNeeded()
  @ApiOkResponse({ standardSchema: event })
  publish() {
    return {};
  }
}

@Controller()
class TokenController {
  @Operation(declared('issueToken'))
  @Post('v1/oauth/token')
  @Public()
  @FormBody()
  @HttpCode(200)
  issue(@Body({ schema: z.object({ grant_type: z.string() }) }) body: object) {
    return body;
  }

  @Get('health/live')
  @Public()
  live() {
    return {};
  }
}

@Module({ controllers: [TokenController], providers: [Repository] })
class TokenModule {}

@Module({ imports: [TokenModule], controllers: [EventController] })
export class DescribedApiModule {}
