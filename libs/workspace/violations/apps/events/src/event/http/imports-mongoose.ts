// expect mongoose-in-its-places
import { Types } from 'mongoose';

export const id = new Types.ObjectId();
