import type { Connection, mongo } from 'mongoose';

/** Runs reads in a causal session: each sees at least what the earlier ones saw, even from another server. */
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
