// expect no-restricted-syntax: native collection
import type { Connection } from 'mongoose';

export const events = (connection: Connection) => connection.collection('events');
