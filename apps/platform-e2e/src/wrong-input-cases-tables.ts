import { oldId, post, type WrongInput } from './wrong-input.ts';

const csv = { headers: { 'content-type': 'text/csv' } };
const json = { headers: { 'content-type': 'application/json' } };
const people = '/v1/people-imports';

const unreadable = { status: 400, code: 'import.table-unreadable' };
const columns = { status: 422, code: 'import.columns' };

function table(
  what: string,
  body: string,
  refusal: Pick<WrongInput, 'status' | 'code' | 'pointer'>,
) {
  return { what, by: 'secretariat', ask: () => post(people, body, csv), ...refusal } as const;
}

export const wrongTables: readonly WrongInput[] = [
  table('a table without a row', ' ', unreadable),
  table('a table with a quote that is never closed', 'family name\n"Testimonova', unreadable),
  table('a table of 51 columns', `${'a,'.repeat(50)}a`, unreadable),
  table('a table with a column that nobody knows', 'family name;colour\nA;B', {
    ...columns,
    pointer: '/columns/2',
  }),
  table('a table with a column twice', 'family name;surname\nA;B', {
    ...columns,
    pointer: '/columns/2',
  }),
  table('a table of people without a name', 'given name\nA', { ...columns, pointer: '/columns' }),
  {
    what: 'a table that is JSON',
    by: 'secretariat',
    ask: () => post(people, '[]', json),
    status: 415,
    code: 'request.media-type-not-supported',
  },
  {
    what: 'people of a table for an organisation that nobody knows',
    by: 'secretariat',
    ask: () => post(`${people}?organisationId=${oldId()}`, 'family name\nA', csv),
    status: 422,
    code: 'person.unknown-organisation',
    pointer: '/query/organisationId',
  },
];
