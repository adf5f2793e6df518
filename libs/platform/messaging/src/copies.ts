import {
  messageType,
  type MessageSchemas,
  type TopicContract,
} from '@regional-events/contracts-envelope';
import type { z } from 'zod';
import type { IncomingMessage } from './message.ts';

/** One thing of another service, as far as this one keeps it. */
export type Known<F> = F & { readonly id: string };

/** Reads a service's copy of the facts of another; as old as the last message that was handled. */
export interface CopyReader<F> {
  find(id: string): Promise<Known<F> | undefined>;
  /** Those that are known here, by their ids. */
  findMany(ids: readonly string[]): Promise<ReadonlyMap<string, Known<F>>>;
  /** The ids of those whose field is this value, or a list with it. The field needs an index. */
  idsWith(field: keyof F & string, value: string): Promise<readonly string[]>;
  /** Some of all, in the order of their ids: those behind this id. */
  page(after: string, limit: number): Promise<readonly Known<F>[]>;
}

/** A field that copies of earlier versions lack. */
export interface LaterField {
  /** What is read until the topic was read again. */
  readonly default: unknown;
  /** `<date>-<what came>`: the migration that has the topics read again. Never renamed once released. */
  readonly rebuild: string;
}

interface CopyOptions<S extends MessageSchemas, Fields extends z.ZodObject> {
  /** The collection; running systems have it, so it is never renamed. */
  readonly name: string;
  readonly topic: TopicContract<S>;
  /** What is kept: nothing else of a payload, since newer messages may carry more. */
  readonly fields: Fields;
  /** The types that say how things are; all but `removedBy` unless given. */
  readonly keptFrom?: readonly (keyof S & string)[];
  /** The types after which there is no such thing any more. */
  readonly removedBy?: readonly (keyof S & string)[];
  /** Where the fields are not simply those of the payload. */
  keep?(
    message: IncomingMessage<z.infer<S[keyof S]>>,
    before: z.infer<Fields> | undefined,
  ): z.input<Fields>;
  /** `keep` needs `before`, which costs a read. */
  readonly readsBefore?: boolean;
  readonly cameLater?: Readonly<Record<string, LaterField>>;
  /** The fields that `idsWith` is asked for. */
  readonly indexes?: readonly string[];
}

/** A copy as its store and its handler see it. */
export interface CopyDeclaration<F> {
  readonly name: string;
  readonly topic: TopicContract;
  readonly fields: z.ZodObject;
  /** The full names of the message types that change it. */
  readonly types: readonly string[];
  readonly readsBefore: boolean;
  readonly cameLater: Readonly<Record<string, LaterField>>;
  readonly indexes: readonly string[];
  /** What is known after the message, if anything. Throws where a field is missing. */
  after(message: IncomingMessage, before: F | undefined): F | undefined;
}

/** A declared copy, which is also the key by which Nest injects its reader. */
export type Copy<F> = (abstract new () => CopyReader<F>) & {
  readonly declaration: CopyDeclaration<F>;
};
export type AnyCopy = Copy<object>;

/** What a reader of this copy gives. */
export type KnownOf<C> = C extends Copy<infer F> ? Known<F> : never;

/**
 * Declares what this service keeps of another's facts. A copy that keeps the `sequence` of its message is never set back
 * while old messages come again.
 */
export function defineCopy<S extends MessageSchemas, Fields extends z.ZodObject>(
  options: CopyOptions<S, Fields>,
): Copy<Readonly<z.infer<Fields>>> {
  const { name, topic, fields, removedBy = [], readsBefore = false } = options;
  const pasts = Object.keys(topic.schemas);
  const { keptFrom = pasts.filter((past) => !removedBy.includes(past)) } = options;
  const typesOf = (some: readonly string[]) =>
    some.map((past) => messageType(topic.aggregate, past));
  const removing = new Set(typesOf(removedBy));
  const hasSequence = 'sequence' in fields.shape;
  const declaration: CopyDeclaration<z.infer<Fields>> = {
    name,
    topic,
    fields,
    types: typesOf([...keptFrom, ...removedBy]),
    readsBefore: readsBefore || hasSequence,
    cameLater: options.cameLater ?? {},
    indexes: options.indexes ?? [],
    after: (message, before) => {
      if (removing.has(message.type)) return undefined;
      if (hasSequence && Number(before?.['sequence'] ?? 0) > message.sequence) return before;
      // its payload was checked against the topic's contract
      const checked = message as IncomingMessage<z.infer<S[keyof S]>>;
      return fields.parse(options.keep?.(checked, before) ?? message.data);
    },
  };
  return readerOf(declaration);
}

function readerOf<F>(declared: CopyDeclaration<F>): Copy<F> {
  abstract class Reader implements CopyReader<F> {
    static readonly declaration = declared;
    abstract find(id: string): Promise<Known<F> | undefined>;
    abstract findMany(ids: readonly string[]): Promise<ReadonlyMap<string, Known<F>>>;
    abstract idsWith(field: string, value: string): Promise<readonly string[]>;
    abstract page(after: string, limit: number): Promise<readonly Known<F>[]>;
  }
  // the name under which Nest reports a dependency that is missing
  return Object.defineProperty(Reader, 'name', { value: declared.name });
}
