import type { Actor, CommandContext } from '@regional-events/kernel';
import type { IncomingMessage } from './message.ts';

const PLATFORM: Actor = {
  clientId: 'platform',
  role: 'secretariat',
  organisationId: null,
  scopes: [],
};

/** In whose name a reaction acts: the platform itself, because of this message. */
export function reactionContext(message: IncomingMessage<unknown>): CommandContext {
  return {
    actor: PLATFORM,
    correlationId: message.correlationId,
    traceparent: message.traceparent,
    causationId: message.id,
  };
}
