import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';

const DECLARATION = 'regional-events:operation';

/** Codes of problem documents, by the status that they come with. */
export type ProblemCodes = Readonly<Record<number, readonly string[]>>;

/**
 * An example request and answer. A test sends every example to a running platform: the ids are those of one small data
 * set, in which one operation creates what the next one uses.
 */
export interface OperationExample {
  /** By name: path, query and header parameters. */
  readonly parameters?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly body?: unknown;
  /** By media type: what is sent instead of `body` where a file may come in several formats. */
  readonly bodyAs?: Readonly<Record<string, string>>;
  readonly answer?: unknown;
}

/** The description of a route, besides what the code knows. */
export interface OperationDeclaration {
  /** Stable, since generated clients name their methods by it. */
  readonly id: string;
  /** A few words, without a full stop. */
  readonly summary: string;
  /** In plain English: what it does, who may, what it changes, which messages follow. */
  readonly description: string;
  /** In addition to the codes of every route of its kind (see problem-codes). */
  readonly problems?: ProblemCodes;
  /** The answer holds several items, so it has no version. */
  readonly withoutETag?: true;
  readonly example: OperationExample;
}

/** Declarations of a controller's routes. */
export type OperationDeclarations = Readonly<Record<string, OperationDeclaration>>;

/** Declares a route for the document. Each public route needs it. */
export function Operation(declaration: OperationDeclaration): MethodDecorator {
  const { id, summary, description } = declaration;
  return applyDecorators(
    SetMetadata(DECLARATION, declaration),
    ApiOperation({ operationId: id, summary, description }),
  );
}

/** The declaration at a route's handler. */
export function declarationOf(handler: object): OperationDeclaration | undefined {
  return Reflect.getMetadata(DECLARATION, handler) as OperationDeclaration | undefined;
}
