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
import { Public } from '@regional-events/platform-auth';
import { z } from 'zod';
import { Context } from '../context/context.decorator.ts';
import { FormBody, IdempotencyKeyNeeded } from '../context/route-traits.ts';
import { pageOf } from '../reply/page-of.ts';
import { country } from '../schema/country.ts';
import { idParam } from '../schema/ids.ts';
import { listQuery } from '../schema/list-query.ts';
import { instant } from '../schema/time.ts';

const event = z
  .object({ id: z.uuid(), country: country.nullable(), capacity: z.int() })
  .meta({ id: 'Event' });
const draft = z.strictObject({ country, capacity: z.int().default(0) }).meta({ id: 'DraftEvent' });
const query = listQuery({ filters: { country }, ranges: { startsAt: instant } });
const TOKEN = Symbol('a port');

class Repository {
  constructor() {
    throw new Error('nothing is made for a document');
  }
}

@ApiTags('events')
@Controller('v1/events')
class EventController {
  constructor(
    readonly repository: Repository,
    @Inject(TOKEN) readonly port: unknown,
  ) {}

  @Post()
  @ApiCreatedResponse({ standardSchema: event })
  draft(
    @Body({ schema: draft }) body: object,
    @Context() _: object,
    @Headers('authorization') __: string,
  ) {
    return body;
  }

  @Get()
  @ApiOkResponse({ standardSchema: pageOf(event) })
  list(@Query({ schema: query }) asked: object) {
    return asked;
  }

  @Get(':id')
  @ApiOkResponse({ standardSchema: event })
  read(@Param({ schema: idParam }) { id }: { id: string }) {
    return id;
  }

  @Patch(':id')
  @ApiOkResponse({ standardSchema: event })
  change(@Param({ schema: idParam }) _: { id: string }, @Body({ schema: draft }) body: object) {
    return body;
  }

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
