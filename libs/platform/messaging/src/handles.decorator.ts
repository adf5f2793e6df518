import { EventPattern } from '@nestjs/microservices';
import type { Phase } from './ports.ts';

/** The handler keeps this service's small copy of another service's facts. Runs before reactions. */
export function Copies(...types: readonly string[]): MethodDecorator {
  return handles('copy', types);
}

/** The handler changes this service's own aggregates because of what happened elsewhere. */
export function Reacts(...types: readonly string[]): MethodDecorator {
  return handles('reaction', types);
}

function handles(phase: Phase, types: readonly string[]): MethodDecorator {
  return EventPattern([...types], undefined, { phase });
}
