// expect layer-messaging
import { EventModel } from '../persistence/event-model.ts';

export const model = EventModel;
