import mongoose from 'mongoose';

/** mongoose's class as a value for Nest's injection: its ES module does not export the name. */
export const Connection = mongoose.Connection;
export type Connection = mongoose.Connection;
