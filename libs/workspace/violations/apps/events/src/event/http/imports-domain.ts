// expect layer-http
import { event } from '../domain/event.ts';

export const shown = event;
