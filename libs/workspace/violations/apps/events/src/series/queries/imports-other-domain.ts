// expect reads-see-collections
import { event } from '../../event/domain/event.ts';

export const known = event;
