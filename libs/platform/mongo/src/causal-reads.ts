import type { Connection, mongo } from 'mongoose';

/** Runs reads of which each sees at least what those before it saw, also when another server answers. */
export async function inCausalOrder<T>(
  connection: Connection,
  reads: (session: mongo.ClientSession) => Promise<T>,
): Promise<T> {
  const session = await connection.startSession({ causalConsistency: true });
  try {
    return await reads(session);
  } finally {
    await session.endSession();
  }
}
