import type { Actor, CommandContext } from '@regional-events/kernel';
import type { IncomingMessage } from './message.ts';

const PLATFORM: Actor = {
  clientId: 'platform',
  role: 'secretariat',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};

/** The context of a reaction: the platform itself acts, caused by this message. */
export function reactionContext(message: IncomingMessage<unknown>): CommandContext {
  return {
    actor: PLATFORM,
    correlationId: message.correlationId,
    traceparent: message.traceparent,
    causationId: message.id,
  };
}

/** In whose name a job acts: the platform itself, in the trace of what enqueued it. */
export function jobContext(
  origin: Pick<CommandContext, 'correlationId' | 'traceparent'>,
): CommandContext {
  return { actor: PLATFORM, ...origin };
}
