import { event } from '../domain/event.ts';

export abstract class Events {
  readonly name = event;
}
