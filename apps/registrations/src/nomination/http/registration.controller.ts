import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import {
  Context,
  idParamOf,
  one,
  Operation,
  page,
  type IdParam,
} from '@regional-events/platform-http';
import { RegistrationReads } from '../queries/registration-reads.ts';
import { AcceptNewDates } from '../use-cases/accept-new-dates.ts';
import { LeaveEvent } from '../use-cases/leave-event.ts';
import type { RegistrationItem } from '../use-cases/registration-view.ts';
import {
  historyQuery,
  leaveRequest,
  registrationListQuery,
  type HistoryQuery,
  type LeaveRequest,
  type RegistrationListQuery,
} from './registration.request.ts';
import { historyPage, registrationPage, registrationResponse } from './registration.response.ts';
import { ShownRegistrations, type Reader } from './shown-registrations.ts';
import { registrationOperations } from './registration-operations.ts';

const idParam = idParamOf('the registration');

@ApiTags('registrations')
@Area('registrations')
@Controller('v1/registrations')
export class RegistrationController {
  constructor(
    private readonly leaveEvent: LeaveEvent,
    private readonly acceptNewDates: AcceptNewDates,
    private readonly registrations: RegistrationReads,
    private readonly shown: ShownRegistrations,
  ) {}

  @Operation(registrationOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: registrationPage })
  async list(
    @Query({ schema: registrationListQuery }) query: RegistrationListQuery,
    @Context() { actor }: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const { data, next } = await this.registrations.list(query, actor);
    return page({ data: await this.shown.all(data, { actor, authorization }), next });
  }

  @Operation(registrationOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: registrationResponse })
  async read(
    @Param({ schema: idParam }) { id }: IdParam,
    @Context() { actor }: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    return this.#answer(await this.registrations.read(id, actor), { actor, authorization });
  }

  @Operation(registrationOperations.history)
  @Get(':id/history')
  @ApiOkResponse({ standardSchema: historyPage })
  async history(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: historyQuery }) query: HistoryQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.registrations.history(id, query, actor));
  }

  @Operation(registrationOperations.withdraw)
  @Post(':id/withdraw')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: registrationResponse })
  async withdraw(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: leaveRequest }) { reason }: LeaveRequest,
    @Context() context: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const left = await this.leaveEvent.withdraw(id, reason, context);
    return this.#answer(left, { ...context, authorization });
  }

  @Operation(registrationOperations.decline)
  @Post(':id/decline')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: registrationResponse })
  async decline(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: leaveRequest }) { reason }: LeaveRequest,
    @Context() context: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const left = await this.leaveEvent.decline(id, reason, context);
    return this.#answer(left, { ...context, authorization });
  }

  @Operation(registrationOperations.accept)
  @Post(':id/accept')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: registrationResponse })
  async accept(
    @Param({ schema: idParam }) { id }: IdParam,
    @Context() context: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const accepted = await this.acceptNewDates.execute(id, context);
    return this.#answer(accepted, { ...context, authorization });
  }

  async #answer({ item, etag }: Versioned<RegistrationItem>, reader: Reader) {
    return one({ item: await this.shown.one(item, reader), etag }, { never304: true });
  }
}
