// A clean file: libs/platform/mongo opens the sessions.
import type { Connection } from 'mongoose';

export const open = async (connection: Connection) => connection.startSession();
