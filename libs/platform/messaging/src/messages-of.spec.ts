import { describe, expect, it } from '@jest/globals';
import { defineTopic, payload } from '@regional-events/contracts-envelope';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import { z } from 'zod';
import { messagesOf, toOutbox, type AggregateMessages } from './messages-of.ts';
import type { Message } from './message.ts';

const lampTopic = defineTopic({
  service: 'lights',
  aggregate: 'lamp',
  schemas: {
    lit: payload({ id: z.string(), colour: z.string() }),
    dimmed: payload({ id: z.string(), colour: z.string(), to: z.int() }),
  },
});

interface Lamp<E> {
  readonly id: string;
  readonly secret: string;
  readonly recorded: readonly Recorded<E>[];
}

type LampEvent = { readonly type: 'lit' } | { readonly type: 'dimmed'; readonly to: number };

const context: CommandContext = {
  actor: {
    clientId: 'c',
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  },
  correlationId: 'correlation',
  traceparent: 'trace',
};

function lamp(...events: readonly LampEvent[]): Lamp<LampEvent> {
  const occurredAt = new Date('2026-01-01T00:00:00Z');
  return {
    id: 'lamp-1',
    secret: 'kept',
    recorded: events.map((event, at) => ({ id: `m${at}`, sequence: at + 1, occurredAt, event })),
  };
}

const lampMessages = messagesOf(lampTopic, ({ id, secret }: Lamp<LampEvent>) => ({
  id,
  colour: 'red',
  secret,
}));

describe('the messages of an aggregate', () => {
  it('are named after its domain events and carry the facts and what each event tells', () => {
    const [lit, dimmed] = lampMessages(lamp({ type: 'lit' }, { type: 'dimmed', to: 3 }), context);
    expect(lit).toMatchObject({
      id: 'm0',
      type: 'org.regional-events.lamp.lit.v1',
      topic: 'lights.lamp.v1',
      subject: 'lamp-1',
      sequence: 1,
    });
    expect(lit?.data).toEqual({ id: 'lamp-1', colour: 'red', sequence: 1 });
    expect(dimmed?.data).toEqual({ id: 'lamp-1', colour: 'red', to: 3, sequence: 2 });
  });

  it('go to the outbox through the port of the aggregate', async () => {
    abstract class LampMessages implements AggregateMessages<Lamp<LampEvent>> {
      abstract append(aggregate: Lamp<LampEvent>, context: CommandContext): Promise<void>;
    }
    const sent: Message[] = [];
    const provider = toOutbox(LampMessages, lampMessages);
    const messages: AggregateMessages<Lamp<LampEvent>> = await provider.useFactory({
      append: async (more: readonly Message[]) => void sent.push(...more),
    });
    await messages.append(lamp({ type: 'lit' }), context);
    expect(provider.provide).toBe(LampMessages);
    expect(sent.map(({ type }) => type)).toEqual(['org.regional-events.lamp.lit.v1']);
  });

  it('do not compile for a domain event whose message is missing or would be refused', () => {
    type Broken = Lamp<{ readonly type: 'broken' }>;
    type Brightened = Lamp<{ readonly type: 'dimmed'; readonly to: string }>;
    const declarations = [
      // @ts-expect-error the topic has no such message
      () => messagesOf(lampTopic, ({ id }: Broken) => ({ id, colour: 'red' })),
      // @ts-expect-error the schema wants a number
      () => messagesOf(lampTopic, ({ id }: Brightened) => ({ id, colour: 'red' })),
      // @ts-expect-error a fact is missing
      () => messagesOf(lampTopic, ({ id }: Lamp<LampEvent>) => ({ id })),
    ];
    expect(declarations).toHaveLength(3);
  });
});
