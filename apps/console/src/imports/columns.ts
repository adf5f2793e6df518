/** What a table may hold; the API names the same columns, see its imports. */
export const columnsOf = {
  people: [
    'given name',
    'family name',
    'other given name',
    'other family name',
    'script',
    'e-mail',
    'languages',
    'organisation code',
    'position',
    'from',
    'to',
    'protected',
    'key',
    'another',
  ],
  organisations: ['code', 'kind', 'name', 'name.mk', 'country', 'parent code', 'aliases'],
} as const;

export type ImportedThings = keyof typeof columnsOf;
