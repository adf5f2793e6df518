import type { CommandContext } from '@regional-events/kernel';
import type { AggregateMessages, Message, Outbox } from '@regional-events/platform-messaging';

/** An aggregate's messages as the module wires them. */
export function intoOutbox<A>(
  outbox: Outbox,
  messages: (aggregate: A, context: CommandContext) => readonly Message[],
): AggregateMessages<A> {
  return { append: (aggregate, context) => outbox.append(messages(aggregate, context)) };
}
