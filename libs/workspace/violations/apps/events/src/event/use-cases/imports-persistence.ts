// expect layer-use-cases
import { EventModel } from '../persistence/event-model.ts';

export const model = EventModel;
