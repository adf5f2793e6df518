import { country } from '@regional-events/platform-http';
import { z } from 'zod';

const byLanguage = z.record(z.string(), z.string());

export const countriesResponse = z
  .object({
    countries: z
      .array(
        z.object({
          code: country.describe('ISO 3166-1 alpha-2, or `XK`.'),
          names: byLanguage.describe('Its name, by language.'),
          footnote: byLanguage
            .nullable()
            .describe('What the asterisk of its name stands for, by language; null without one.'),
        }),
      )
      .describe('All of them, in the order of their codes.'),
  })
  .meta({ id: 'CountryList' });
