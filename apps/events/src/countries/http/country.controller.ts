import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import { Operation } from '@regional-events/platform-http';
import { namedCountries } from '../../texts/named-countries.ts';
import { countryOperations } from './country-operations.ts';
import { countriesResponse } from './country.response.ts';

@ApiTags('countries')
@Area('signed-in')
@Controller('v1/countries')
export class CountryController {
  @Operation(countryOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: countriesResponse })
  list() {
    return { countries: namedCountries };
  }
}
