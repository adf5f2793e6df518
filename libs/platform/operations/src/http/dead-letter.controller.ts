import { Body, Controller, Get, Param, Query, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, one, Operation, page } from '@regional-events/platform-http';
import { DeadLetters } from '@regional-events/platform-messaging';
import { ActionRequests } from '../action-requests.ts';
import { DeadLetterNotFoundError } from '../errors.ts';
import { OwnServiceGuard } from '../own-service.guard.ts';
import {
  letterParam,
  reasonRequest,
  serviceParam,
  operatorPageQuery,
  type LetterParam,
  type ReasonRequest,
  type OperatorPageQuery,
} from './operations.request.ts';
import { deadLetterPage, deadLetterResponse } from './operations.response.ts';
import { ActionRoute, actionAccepted } from './action-route.ts';
import { tagged } from './tagged.ts';
import { operatorOperations } from './operator-operations.ts';

const MOST_CHARACTERS = 20_000;

@ApiTags('operations')
@UseGuards(OwnServiceGuard)
@Area('operations')
@Controller('v1/operations/:service/dead')
export class DeadLetterController {
  constructor(
    private readonly letters: DeadLetters,
    private readonly requests: ActionRequests,
  ) {}

  @Operation(operatorOperations.listDead)
  @Get()
  @ApiOkResponse({ standardSchema: deadLetterPage })
  async list(
    @Param({ schema: serviceParam }) _: object,
    @Query({ schema: operatorPageQuery }) query: OperatorPageQuery,
  ) {
    const { data, next } = await this.letters.list(query);
    return page({ data: data.map((each) => ({ ...each, at: each.at.toISOString() })), next });
  }

  @Operation(operatorOperations.readDead)
  @Get(':id')
  @ApiOkResponse({ standardSchema: deadLetterResponse })
  async read(@Param({ schema: letterParam }) { id }: LetterParam) {
    const letter = await this.letters.find(id);
    if (letter === undefined) throw new DeadLetterNotFoundError();
    const { value } = letter;
    const text = value && Buffer.from(value).toString('utf8').slice(0, MOST_CHARACTERS);
    const valueBytes = value && value.byteLength;
    return one(tagged({ ...letter, at: letter.at.toISOString(), value: text, valueBytes }));
  }

  @Operation(operatorOperations.retryDead)
  @ActionRoute(':id/retry')
  async retry(
    @Param({ schema: letterParam }) { service, id }: LetterParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'retry-dead', target: id, why }, context),
    );
  }

  @Operation(operatorOperations.skipDead)
  @ActionRoute(':id/skip')
  async skip(
    @Param({ schema: letterParam }) { service, id }: LetterParam,
    @Body({ schema: reasonRequest }) { why }: ReasonRequest,
    @Context() context: CommandContext,
  ) {
    return actionAccepted(
      service,
      await this.requests.request({ kind: 'skip-dead', target: id, why }, context),
    );
  }
}
