import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../test-space.ts';
import { closed, type Schema } from './closed-schema.ts';
import type { CollectedMessage } from './collected-message.ts';

/** What this reads of docs/messages/asyncapi.json. */
export interface ContractDocument {
  readonly channels: Readonly<
    Record<string, { readonly messages: Readonly<Record<string, Link>> }>
  >;
  readonly components: {
    readonly messages: Readonly<
      Record<string, { readonly headers: Schema; readonly payload: Schema }>
    >;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

interface Link {
  readonly $ref: string;
}

interface Checks {
  readonly headers: ValidateFunction;
  readonly payload: ValidateFunction;
}

const DEAD_LETTER = 'dead-letter';

export function committedContract(): ContractDocument {
  const file = join(workspaceRoot(), 'docs/messages/asyncapi.json');
  return JSON.parse(readFileSync(file, 'utf8')) as ContractDocument;
}

/**
 * Checks what comes from topics of the platform against their contract, more strictly than a reader may: nothing but what
 * the contract names, and of growing lists the known values alone.
 */
export class MessageCheck {
  readonly #document: ContractDocument;
  readonly #addresses: readonly string[];
  readonly #checks = new Map<string, Checks>();
  readonly #ajv: Ajv2020;

  constructor(document: ContractDocument = committedContract()) {
    this.#document = document;
    this.#addresses = Object.keys(document.channels);
    this.#ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    formats.default(this.#ajv);
    this.#ajv.addKeyword({
      keyword: 'x-extensible-enum',
      schemaType: 'array',
      macro: (known: readonly string[]) => ({ enum: known }),
    });
  }

  /** In words, what of the message breaks the contract; nothing for a topic that is none of the platform's. */
  breaches(message: CollectedMessage): readonly string[] {
    const address = this.#addresses.find((known) => message.topic.endsWith(known));
    if (address === undefined) return [];
    const place = `${address}/${message.partition}@${message.offset}`;
    return this.#problems(address, message).map((problem) => `${place}: ${problem}`);
  }

  #problems(address: string, message: CollectedMessage): readonly string[] {
    const { key, headers, value } = message;
    const names = Object.values(this.#document.channels[address]?.messages ?? {}).map(nameIn);
    const type = names.includes(DEAD_LETTER) ? DEAD_LETTER : (headers['ce_type'] ?? 'none');
    if (!names.includes(type)) return [`the type ${type} is none of this topic`];
    const checks = this.#checksOf(type);
    return [
      ...this.#errors(checks.headers, headers, `${type} headers`),
      ...(type === DEAD_LETTER
        ? []
        : [
            ...this.#errors(checks.payload, value, `${type} payload`),
            ...inconsistencies(key, headers, value),
          ]),
    ];
  }

  #errors(check: ValidateFunction, data: unknown, what: string): readonly string[] {
    return check(data) ? [] : [this.#ajv.errorsText(check.errors, { dataVar: what })];
  }

  #checksOf(type: string): Checks {
    const known = this.#checks.get(type);
    if (known !== undefined) return known;
    const { messages, schemas } = this.#document.components;
    const message = messages[type];
    if (message === undefined) throw new Error(`the contract has no message ${type}`);
    const headers = whole(message.headers, schemas);
    const checks = {
      headers: this.#ajv.compile(type === DEAD_LETTER ? headers : closed(headers)),
      payload: this.#ajv.compile(closed(whole(message.payload, schemas))),
    };
    this.#checks.set(type, checks);
    return checks;
  }
}

/** The last name of a reference. */
const nameIn = ({ $ref }: Link): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** A schema with its references followed and its wrappings put together. */
function whole(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  const { $ref, allOf } = schema;
  if (typeof $ref === 'string') return whole(schemas[nameIn({ $ref })] ?? { not: {} }, schemas);
  if (!Array.isArray(allOf)) return schema;
  const parts = (allOf as readonly Schema[]).map((part) => whole(part, schemas));
  const properties: Schema = Object.assign({}, ...parts.map((part) => part['properties']));
  return Object.assign({}, ...parts, { properties }) as Schema;
}

/** What no schema can say: the key, the subject and the sequence stand in two places. */
function inconsistencies(
  key: string | null,
  headers: CollectedMessage['headers'],
  value: unknown,
): readonly string[] {
  const { ce_subject: subject, ce_partitionkey: partitionKey, ce_sequence: sequence } = headers;
  const { sequence: inPayload } = (value ?? {}) as { readonly sequence?: unknown };
  return [
    ...(key === subject && partitionKey === subject ? [] : ['the key is not the subject']),
    ...(Number(sequence) === inPayload ? [] : ['the sequences of envelope and payload differ']),
  ];
}
