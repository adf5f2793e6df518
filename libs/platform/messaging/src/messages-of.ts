import type { FactoryProvider } from '@nestjs/common';
import type { MessageSchemas, TopicContract } from '@regional-events/contracts-envelope';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { toMessage, type Message, type PayloadOf } from './message.ts';
import { Outbox } from './ports.ts';

interface Happened {
  readonly type: string;
}

interface Recording {
  readonly id: string;
  readonly recorded: readonly Recorded<Happened>[];
}

type EventOf<A extends Recording> = A['recorded'][number]['event'];

/** The types of domain events that the topic has no message for, or whose payload it would refuse. */
type Misfit<S extends MessageSchemas, E extends Happened, Facts> = E extends Happened
  ? E['type'] extends keyof S
    ? Facts & Omit<E, 'type'> extends PayloadOf<S, E['type']>
      ? never
      : E['type']
    : E['type']
  : never;

type NoMisfit<M> = [M] extends [never] ? [] : [everyDomainEventNeedsAMessageThatFits: M];

/** Appends the messages of the domain events that an aggregate has recorded, inside the running transaction. */
export interface AggregateMessages<A> {
  append(aggregate: A, context: CommandContext): Promise<void>;
}

/**
 * The messages of an aggregate. Each is named after its domain event and carries the facts that `facts` gives for it and
 * what the domain event itself carries; the topic's schema drops the rest. It does not compile for a domain event whose
 * message the topic does not have, or would refuse.
 */
export function messagesOf<
  S extends MessageSchemas,
  A extends Recording,
  Facts extends Readonly<Record<string, unknown>>,
>(
  topic: TopicContract<S>,
  facts: (aggregate: A, event: EventOf<A>) => Facts,
  ..._checked: NoMisfit<Misfit<S, EventOf<A>, Facts>>
): (aggregate: A, context: CommandContext) => readonly Message[] {
  return (aggregate, context) =>
    aggregate.recorded.map(({ event, ...recorded }) => {
      const { type: name, ...own } = event;
      const data = { ...facts(aggregate, event), ...own };
      return toMessage<MessageSchemas, string>(
        topic,
        { name, subject: aggregate.id, recorded, data },
        context,
      );
    });
}

/** Provides the port of an aggregate's messages, which go to the outbox. */
export function toOutbox<A>(
  port: abstract new () => AggregateMessages<A>,
  messages: (aggregate: A, context: CommandContext) => readonly Message[],
): FactoryProvider<AggregateMessages<A>> {
  return {
    provide: port,
    inject: [Outbox],
    useFactory: (outbox: Outbox) => ({
      append: (aggregate, context) => outbox.append(messages(aggregate, context)),
    }),
  };
}
