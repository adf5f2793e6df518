import { testMongoServer, testPrefixes } from '@regional-events/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { connectMongo } from './connect.ts';
import { findList } from './find-list.ts';
import { modelOf } from './model-of.ts';

interface Talk {
  readonly _id: string;
  readonly kind: string;
  readonly venue: { readonly country: string };
  readonly startsAt: Date;
  readonly createdBy: string;
  readonly externalRef: string | null;
}

const fields = {
  _id: String,
  kind: String,
  venue: { country: String },
  startsAt: Date,
  createdBy: String,
  externalRef: String,
};

const talk = (_id: string, kind: string, country: string, createdBy = 'one'): Talk => ({
  _id,
  kind,
  venue: { country },
  startsAt: new Date(`2030-01-0${_id}T00:00:00Z`),
  createdBy,
  externalRef: 'ref',
});

let connection: Connection;

const talks = () => modelOf<Talk>(connection, 'talks', fields);

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}lists`,
    appName: 'test',
  });
  await talks().insertMany([
    talk('1', 'panel', 'MK'),
    talk('2', 'keynote', 'RS'),
    talk('3', 'panel', 'RS'),
    talk('4', 'break', 'AL', 'two'),
  ]);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

interface TalkRequest {
  readonly limit: number;
  readonly sort?: string;
  readonly externalRef?: readonly string[];
  readonly kind?: readonly string[];
  readonly country?: readonly string[];
  readonly startsAt?: { readonly gte?: string; readonly lt?: string };
}

const actor = { clientId: 'one' };

async function found(asked: Partial<TalkRequest>, within = {}): Promise<readonly string[]> {
  const request: TalkRequest = { limit: 10, ...asked };
  const options = { actor, within, paths: { country: 'venue.country' } };
  const { rows } = await findList(talks(), request, options);
  return rows.map(({ _id }) => _id);
}

describe('a list', () => {
  it('holds what has any of the values that a filter names, in every filter', async () => {
    expect(await found({})).toEqual(['1', '2', '3', '4']);
    expect(await found({ kind: ['panel', 'break'] })).toEqual(['1', '3', '4']);
    expect(await found({ kind: ['panel'], country: ['RS', 'AL'] })).toEqual(['3']);
  });

  it('holds what lies between instants', async () => {
    const startsAt = { gte: '2030-01-02T00:00:00Z', lt: '2030-01-04T00:00:00Z' };
    expect(await found({ startsAt })).toEqual(['2', '3']);
  });

  it('holds under a reference what the caller itself made, and nothing of which it may not know', async () => {
    expect(await found({ externalRef: ['ref'] })).toEqual(['1', '2', '3']);
    expect(await found({ kind: ['panel'] }, { 'venue.country': 'MK' })).toEqual(['1']);
  });

  it('is in the order that is asked for, or in the list’s own', async () => {
    expect(await found({ sort: '-startsAt' })).toEqual(['4', '3', '2', '1']);
    const request: { limit: number; kind?: readonly string[] } = { limit: 2 };
    const { rows, next } = await findList(talks(), request, { actor, sort: 'kind' });
    expect(rows.map(({ _id }) => _id)).toEqual(['4', '2']);
    expect(next).not.toBeNull();
  });

  it('does not compile where a filter is no field and has no path', () => {
    const request: TalkRequest = { limit: 10 };
    // @ts-expect-error the country lies in the venue
    expect(() => findList(talks(), request, { actor })).not.toThrow();
  });
});
