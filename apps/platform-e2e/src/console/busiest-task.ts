import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the processor and of the clock, in microseconds. */
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/** In milliseconds. */
export interface Busiest {
  /** What the page itself did; other programs on a busy machine do not count. */
  readonly ofProcessor: number;
  /** What passed until the page could answer again. */
  readonly ofClock: number;
}

const MICROSECONDS = 1000;

/** Does something on a page. @returns the longest task of the page meanwhile: while it lasts nothing moves */
export async function busiestTaskWhile(page: Page, act: () => Promise<void>): Promise<Busiest> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page belongs to no browser');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const placeOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(placeOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && mainThreads.has(placeOf(event)),
  );
  if (tasks.length === 0) throw new Error('The browser told of no task');
  const longest = (of: (task: TraceEvent) => number | undefined) =>
    Math.round(Math.max(...tasks.map((task) => of(task) ?? 0)) / MICROSECONDS);
  return { ofProcessor: longest(({ tdur }) => tdur), ofClock: longest(({ dur }) => dur) };
}
