import type { describe as jestDescribe, expect as jestExpect, it as jestIt } from '@jest/globals';

// The globals of a running test: what starts servers before any test imports this library too, and has no module of jest's.
declare const describe: typeof jestDescribe;
declare const expect: typeof jestExpect;
declare const it: typeof jestIt;

const GET = 0;
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

/** What Nest's decorators left at a class or method. */
function metadata(key: string, target: object): unknown {
  const read = Reflect.get(Reflect, 'getMetadata') as (key: string, target: object) => unknown;
  return read(key, target);
}

/** A case that an entry point meets: the code of the problem that it answers, or `taken`. */
export interface RuleCase {
  readonly case: string;
  readonly expected: string;
  readonly act: () => unknown;
}

/** The cases of an invariant at an entry point, or in words why none can break it there. */
export type RuleCell = readonly RuleCase[] | string;

export interface RuleTable {
  readonly aggregate: string;
  /** Every entry point through which the aggregate changes: what `entryPointsOf` gives. */
  readonly entryPoints: readonly string[];
  /** By invariant and entry point. */
  readonly invariants: Readonly<Record<string, Readonly<Record<string, RuleCell>>>>;
}

/** The entry points of Nest controllers: every route that writes, and every handler of messages by its class. */
export function entryPointsOf(controllers: readonly object[]): readonly string[] {
  return controllers.flatMap((controller) => {
    const { name, prototype } = controller as { name: string; prototype: object };
    const path = (metadata('path', controller) as string | undefined) ?? '';
    const routes = Object.getOwnPropertyNames(prototype).flatMap((key) => {
      const handler: unknown = Reflect.get(prototype, key);
      if (typeof handler !== 'function') return [];
      if (metadata('microservices:pattern', handler) !== undefined) return [`message ${name}`];
      const method = metadata('method', handler) as number | undefined;
      if (method === undefined || method === GET) return [];
      const below = (metadata('path', handler) as string | undefined) ?? '/';
      const whole = `/${path}/${below}`.replaceAll(/\/+/g, '/').replace(/\/$/, '');
      return [`${METHODS[method] ?? method} ${whole}`];
    });
    return [...new Set(routes)];
  });
}

/** Runs the cases of a table; an entry point without a cell, and a cell of none, fails. */
export function keepsRules({ aggregate, entryPoints, invariants }: RuleTable): void {
  describe(`the rules of ${aggregate}`, () => {
    it.each(Object.keys(invariants))(
      'have a case or a reason at every entry point: %s',
      (invariant) => {
        expect(Object.keys(invariants[invariant] ?? {}).toSorted()).toEqual(entryPoints.toSorted());
      },
    );

    const cases = Object.entries(invariants).flatMap(([invariant, cells]) =>
      Object.entries(cells).flatMap(([entryPoint, cell]) =>
        typeof cell === 'string' ? [] : cell.map((row) => ({ invariant, entryPoint, ...row })),
      ),
    );
    it.each(cases)('$invariant | $entryPoint | $case | $expected', async ({ act, expected }) => {
      expect(await answerOf(act)).toBe(expected);
    });
  });
}

async function answerOf(act: () => unknown): Promise<string> {
  try {
    await act();
    return 'taken';
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string') return code;
    throw error;
  }
}
