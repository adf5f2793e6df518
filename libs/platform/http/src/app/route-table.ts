import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether requests are forwarded to a service, which alone knows its methods. */
    forwarded?: boolean;
  }
}

/** Which methods each path takes: for 405 and OPTIONS. */
export class RouteTable {
  private readonly methods = new Map<string, Set<string>>();
  private readonly patterns: { readonly pattern: string; readonly match: RegExp }[] = [];

  add(method: string | string[], pattern: string): void {
    const known = this.methods.get(pattern);
    for (const one of [method].flat()) known?.add(one);
    if (known !== undefined) return;
    this.methods.set(pattern, new Set([method].flat()));
    this.patterns.push({ pattern, match: matcherOf(pattern) });
  }

  /** The methods of a path asked for; none when there is nothing under it. */
  methodsOf(path: string): string[] {
    const found = this.patterns
      .filter(({ match }) => match.test(path))
      .flatMap(({ pattern }) => [...(this.methods.get(pattern) ?? [])]);
    return found.length === 0 ? [] : [...new Set([...found, 'OPTIONS'])].sort();
  }
}

function matcherOf(pattern: string): RegExp {
  const parts = pattern.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    if (part === '*') return '.*';
    return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('/')}$`);
}

const tables = new WeakMap<FastifyInstance['server'], RouteTable>();

export function routeTableOf(instance: Pick<FastifyInstance, 'server'>): RouteTable {
  const known = tables.get(instance.server);
  if (known !== undefined) return known;
  const table = new RouteTable();
  tables.set(instance.server, table);
  return table;
}
