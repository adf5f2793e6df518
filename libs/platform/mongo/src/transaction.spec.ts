import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { isMongoTrouble } from './transaction.ts';

const { MongoBulkWriteError, MongoError, MongoServerError } = mongoose.mongo;

type Cause = ConstructorParameters<typeof MongoBulkWriteError>[0];

const bulkError = (cause: Cause) => new MongoBulkWriteError(cause, {} as never);

describe('trouble with the database', () => {
  it('is what no server answered, also where the driver says that a write of many failed', () => {
    expect(isMongoTrouble(bulkError(new MongoError('no primary was found')))).toBe(true);
  });

  it('is not what the server refused', () => {
    expect(isMongoTrouble(bulkError({ message: 'not valid', code: 121 }))).toBe(false);
    expect(isMongoTrouble(new MongoServerError({ message: 'twice', code: 11_000 }))).toBe(false);
    expect(isMongoTrouble(new TypeError('a fault of ours'))).toBe(false);
  });
});
