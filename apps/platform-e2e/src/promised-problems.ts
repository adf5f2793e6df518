import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Codes = Readonly<Record<string, readonly string[]>>;

interface Promised {
  readonly method: string;
  readonly template: string;
  readonly shape: RegExp;
  readonly codes: Codes;
}

const document = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/api/openapi.json'), 'utf8'),
) as {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly 'x-problem-codes': Codes }>>>
  >;
};

// a path without parameters goes before one with them: /messages/stream is no /messages/{id}
const operations: readonly Promised[] = Object.entries(document.paths)
  .sort(([a], [b]) => a.split('{').length - b.split('{').length)
  .flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      template,
      shape: new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      codes: operation['x-problem-codes'],
    })),
  );

/** What the document does not say of a refusal; undefined where it lists the code, or has no such operation. */
export function unpromised(refusal: {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: string;
}): string | undefined {
  const path = refusal.path.replace(/\?.*/, '');
  const found = operations.find(
    ({ method, shape }) => method === refusal.method && shape.test(path),
  );
  if (found === undefined || found.codes[refusal.status]?.includes(refusal.code)) return undefined;
  return `${found.method} ${found.template}: ${refusal.status} ${refusal.code}`;
}
