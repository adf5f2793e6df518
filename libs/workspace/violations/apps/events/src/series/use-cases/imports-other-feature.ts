// expect layer-use-cases
// expect features-meet-through-ports
import { event } from '../../event/domain/event.ts';

export const known = event;
