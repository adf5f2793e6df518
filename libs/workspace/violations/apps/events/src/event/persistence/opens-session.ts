// expect no-restricted-syntax: Sessions
import type { Connection } from 'mongoose';

export const open = async (connection: Connection) => connection.startSession();
