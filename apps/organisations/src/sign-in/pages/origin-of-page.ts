import { newId, type CommandContext } from '@regional-events/kernel';
import { nextTraceparent } from '@regional-events/platform-logging';

/** For a command that a page asks for. */
export function originOfPage(): Pick<CommandContext, 'correlationId' | 'traceparent'> {
  return { correlationId: newId(), traceparent: nextTraceparent() };
}
