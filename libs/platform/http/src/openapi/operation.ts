import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';

const DECLARATION = 'regional-events:operation';

/** Codes of problem documents, by the status that they come with. */
export type ProblemCodes = Readonly<Record<number, readonly string[]>>;

/**
 * A request and its answer, as the document shows them. A test sends every request of the document to a running platform:
 * ids are those of one small world, in which what one operation makes the next one uses.
 */
export interface OperationExample {
  /** By name: path, query and header parameters. */
  readonly parameters?: Readonly<Record<string, string | number | readonly string[]>>;
  readonly body?: unknown;
  readonly answer?: unknown;
}

/** What the document says of a route beyond what the code knows of it. */
export interface OperationDeclaration {
  /** A promise: generated clients name their methods by it. */
  readonly id: string;
  /** A few words, without a full stop. */
  readonly summary: string;
  /** In plain English: what it does, who may, what it changes, which messages follow. */
  readonly description: string;
  /** Beyond those that every route of its kind may answer (see problem-codes). */
  readonly problems?: ProblemCodes;
  /** Its answer is several things, and so has no version. */
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
