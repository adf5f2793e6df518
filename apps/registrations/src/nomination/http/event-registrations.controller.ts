import { Body, Controller, Get, Headers, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, created, Operation, page, Reply } from '@regional-events/platform-http';
import { eventParam, type EventParam } from '../../event-param.ts';
import { RegistrationReads, type ItemPage } from '../queries/registration-reads.ts';
import { NominatePeople } from '../use-cases/nominate-people.ts';
import {
  eventRegistrationListQuery,
  nominateDelegationRequest,
  registerPersonRequest,
  waitingListQuery,
  type EventRegistrationListQuery,
  type NominateDelegationRequest,
  type RegisterPersonRequest,
  type WaitingListQuery,
} from './registration.request.ts';
import {
  delegationResponse,
  registrationPage,
  registrationResponse,
} from './registration.response.ts';
import { ShownRegistrations, type Reader } from './shown-registrations.ts';
import { eventRegistrationOperations } from './event-registration-operations.ts';

@ApiTags('registrations')
@Area('registrations')
@Controller('v1/events/:eventId')
export class EventRegistrationsController {
  constructor(
    private readonly nominatePeople: NominatePeople,
    private readonly registrations: RegistrationReads,
    private readonly shown: ShownRegistrations,
  ) {}

  @Operation(eventRegistrationOperations.register)
  @Post('registrations')
  @ApiCreatedResponse({ standardSchema: registrationResponse })
  async register(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Body({ schema: registerPersonRequest }) body: RegisterPersonRequest,
    @Context() context: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const { item, etag } = await this.nominatePeople.register(eventId, body, context);
    return created(
      { item: await this.shown.one(item, { ...context, authorization }), etag },
      'v1/registrations',
    );
  }

  @Operation(eventRegistrationOperations.nominate)
  @Post('delegations')
  @ApiCreatedResponse({ standardSchema: delegationResponse })
  async nominate(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Body({ schema: nominateDelegationRequest }) body: NominateDelegationRequest,
    @Context() context: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const delegation = await this.nominatePeople.delegate(eventId, body, context);
    const registrations = await this.shown.all(delegation.registrations, {
      ...context,
      authorization,
    });
    const location = `v1/events/${eventId}/registrations?organisationId=${delegation.organisationId}`;
    return new Reply(HttpStatus.CREATED, { ...delegation, registrations }, { location });
  }

  @Operation(eventRegistrationOperations.list)
  @Get('registrations')
  @ApiOkResponse({ standardSchema: registrationPage })
  async list(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Query({ schema: eventRegistrationListQuery }) query: EventRegistrationListQuery,
    @Context() { actor }: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const found = await this.registrations.listOfEvent(eventId, query, actor);
    return this.#page(found, { actor, authorization });
  }

  @Operation(eventRegistrationOperations.waitingList)
  @Get('waiting-list')
  @ApiOkResponse({ standardSchema: registrationPage })
  async waitingList(
    @Param({ schema: eventParam }) { eventId }: EventParam,
    @Query({ schema: waitingListQuery }) query: WaitingListQuery,
    @Context() { actor }: CommandContext,
    @Headers('authorization') authorization: string | undefined,
  ) {
    const found = await this.registrations.waitingList(eventId, query, actor);
    return this.#page(found, { actor, authorization });
  }

  async #page({ data, next }: ItemPage, reader: Reader) {
    return page({ data: await this.shown.all(data, reader), next });
  }
}
