import type { OperationDeclarations } from '@regional-events/platform-http';

export const countryOperations = {
  list: {
    id: 'readCountries',
    summary: 'Read the names of countries',
    description:
      'Gives every country that the API takes, with its name in the languages of the interface, as all texts of this API write it. A designation with an asterisk has a footnote, which stands below whatever people read. Any token will do.',
    withoutETag: true,
    example: {
      answer: {
        countries: [
          {
            code: 'MK',
            names: { en: 'North Macedonia', mk: 'Северна Македонија' },
            footnote: null,
          },
          {
            code: 'XK',
            names: { en: 'Kosovo*', sq: 'Kosova*' },
            footnote: {
              en: '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
            },
          },
        ],
      },
    },
  },
} satisfies OperationDeclarations;
