// expect layer-domain
import type { Events } from '../use-cases/ports.ts';

export type Wanted = Events;
