import type { MessageSchemas, TopicContract } from '@regional-events/contracts-envelope';
import type { z } from 'zod';

type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

/** Payloads without their place in the line, which is that of the message within its topic. */
export type ExamplesOf<T extends TopicContract> =
  T extends TopicContract<infer S>
    ? { readonly [Name in keyof S]: readonly Fixed<Omit<z.input<S[Name]>, 'sequence'>>[] }
    : never;

/** What every topic's examples are when nobody asks which topic. */
export type Examples = Readonly<Record<keyof MessageSchemas, readonly object[]>>;
