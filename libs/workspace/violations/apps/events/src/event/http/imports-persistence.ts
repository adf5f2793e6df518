// expect layer-http
import { EventModel } from '../persistence/event-model.ts';

export const model = EventModel;
