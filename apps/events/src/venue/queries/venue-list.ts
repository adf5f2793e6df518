import { country, listQuery, text } from '@regional-events/platform-http';
import type { z } from 'zod';

export const venueListQuery = listQuery({
  filters: {
    country: country.describe('The country.'),
    city: text().describe('The city, as the venue writes it.'),
    name: text().describe('The whole name.'),
  },
});

export type VenueListQuery = z.output<typeof venueListQuery>;
