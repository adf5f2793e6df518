import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { CountryController } from './http/country.controller.ts';

/** The countries as people name them; nothing of it is stored. */
@Module({})
export class CountriesModule {}

export const countriesFeature = feature({
  module: CountriesModule,
  controllers: [CountryController],
});
