/**
 * The retention inventory: of each stored field what it is for and when it ends. `kept-data.int.spec.ts` fails on a stored field
 * that is not here, on one here that is not stored, and on a collection whose time limit its database does not keep.
 */

/** What a field may be for. */
export const purposes = {
  identity: 'to tell things apart, and to change them one after the other',
  name: 'to call and find a person by name, address or languages',
  affiliation: 'to know for whom a person speaks',
  access: 'to know who may sign in and do what',
  programme: 'to plan and show series, events, agendas and venues',
  participation: 'to give out seats and know who comes',
  accountability: 'to show who did or saw what',
  delivery: 'to carry messages, jobs and repeated requests, once each',
};

/** When a field may end. */
export const ends = {
  person: 'with the erasure of the person',
  account: 'when the account is closed',
  kept: 'is kept; tells of no person but by an id that means nobody once they are erased',
  done: 'when what it is for is done',
  expiry: 'at the time that it says itself',
  '1-hour': 'after an hour',
  '24-hours': 'after 24 hours',
  '90-days': 'after 90 days',
  '2-years': 'after two years',
};

/** The seconds after which the database removes a document by itself. @type {Record<string, number>} */
export const limits = {
  expiry: 0,
  '1-hour': 3_600,
  '24-hours': 86_400,
  '90-days': 7_776_000,
  '2-years': 63_072_000,
};

/**
 * @typedef {keyof typeof purposes} Purpose
 * @typedef {keyof typeof ends} End
 * @typedef {{ end: End, fields: Partial<Record<Purpose, string>>, sooner?: Partial<Record<End, string>>, open?: Record<string, string> }} Kept
 * `fields`: names by purpose, those of parts and of each part in a list as `part.field`; `sooner`: those that end otherwise than
 * the rest; `open`: what is in those that the database takes whatever they hold.
 */
