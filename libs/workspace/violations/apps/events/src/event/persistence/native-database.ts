// expect no-restricted-syntax: native database
import type { Connection } from 'mongoose';

export const database = (connection: Connection) => connection.db;
