import { EventPattern } from '@nestjs/microservices';
import type { Phase } from './ports.ts';

/** The handler keeps this service's small copy of another service's facts. Runs before reactions. */
export function Copies(...types: readonly string[]): MethodDecorator {
  return handles('copy', types);
}

/**
 * As `Copies`, for a handler that takes many messages at once: those of one transaction, of all these types and of
 * many aggregates, in order. Use it where they are written together, otherwise it gains nothing.
 */
export function CopiesTogether(...types: readonly string[]): MethodDecorator {
  return handles('copy', types, Symbol('together'));
}

/** The handler changes this service's own aggregates because of what happened elsewhere. */
export function Reacts(...types: readonly string[]): MethodDecorator {
  return handles('reaction', types);
}

function handles(phase: Phase, types: readonly string[], together?: symbol): MethodDecorator {
  return EventPattern([...types], undefined, { phase, together });
}
