// A clean file: persistence may use mongoose.
import { Types } from 'mongoose';

export const EventModel = Types.ObjectId;
