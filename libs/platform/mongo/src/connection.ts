import mongoose from 'mongoose';

/** mongoose's class as a value that Nest can inject by: its ES module does not name it. */
export const Connection = mongoose.Connection;
export type Connection = mongoose.Connection;
