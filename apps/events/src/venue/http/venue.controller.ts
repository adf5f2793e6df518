import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Changes,
  Context,
  created,
  Creates,
  idParamOf,
  type IdParam,
  Lists,
  one,
  page,
  Reads,
} from '@regional-events/platform-http';
import { venueListQuery, type VenueListQuery } from '../queries/venue-list.ts';
import { VenueReads } from '../queries/venue-reads.ts';
import { VenueChanges } from '../use-cases/venue-changes.ts';
import {
  addVenueRequest,
  changeVenueRequest,
  toAddVenue,
  toChangeVenue,
  type AddVenueRequest,
  type ChangeVenueRequest,
} from './venue.request.ts';
import { venueResponse } from './venue.response.ts';
import { venueOperations } from './venue-operations.ts';

const idParam = idParamOf('the venue');

@ApiTags('venues')
@Area('events')
@Controller('v1/venues')
export class VenueController {
  constructor(
    private readonly changes: VenueChanges,
    private readonly venues: VenueReads,
  ) {}

  @Creates(venueOperations.add, venueResponse)
  async add(
    @Body({ schema: addVenueRequest }) body: AddVenueRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.changes.add(toAddVenue(body), context), 'v1/venues');
  }

  @Lists(venueOperations.list, venueResponse)
  async list(
    @Query({ schema: venueListQuery }) query: VenueListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.venues.list(query, actor));
  }

  @Reads(venueOperations.read, venueResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.venues.read(id, actor));
  }

  @Changes(venueOperations.change, venueResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeVenueRequest }) body: ChangeVenueRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changes.change(toChangeVenue(id, body), context));
  }
}
