/** The part of the OpenAPI document that is used here. */
export interface DocumentedPaths {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Operation {
  readonly parts: readonly string[];
  readonly guarded: boolean;
}

/** The operations of the OpenAPI document, to know which need a token before a service is called. */
export class DocumentedOperations {
  /** By method and number of parts. */
  readonly #operations = new Map<string, Operation[]>();

  constructor({ paths }: DocumentedPaths) {
    for (const [template, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods))
        this.#add(template, method, operation);
    }
  }

  /** False for public operations and for undocumented paths, which the service judges. */
  needsToken(method: string, path: string): boolean {
    const parts = path.split('/');
    const candidates = this.#operations.get(keyOf(method === 'HEAD' ? 'GET' : method, parts)) ?? [];
    return candidates.find((operation) => fits(operation.parts, parts))?.guarded ?? false;
  }

  #add(template: string, method: string, operation: unknown): void {
    const parts = template.split('/');
    const key = keyOf(method.toUpperCase(), parts);
    const known = this.#operations.get(key) ?? [];
    known.push({ parts, guarded: !isPublic(operation) });
    this.#operations.set(key, known);
  }
}

function keyOf(method: string, parts: readonly string[]): string {
  return `${method} ${parts.length}`;
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return template.every((part, index) => {
    const [fixed = '', parameter] = part.split('{');
    const given = parts[index] ?? '';
    if (parameter === undefined) return given === fixed;
    return given.startsWith(fixed) && given.length > fixed.length;
  });
}

/** OpenAPI marks a public operation by an empty `security` list. */
function isPublic(operation: unknown): boolean {
  if (typeof operation !== 'object' || operation === null || !('security' in operation))
    return false;
  return Array.isArray(operation.security) && operation.security.length === 0;
}
