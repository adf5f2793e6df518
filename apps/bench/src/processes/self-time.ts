/** A CPU profile as V8 writes it. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
  };
}

export interface SelfTime {
  readonly name: string;
  readonly share: number;
}

export interface Summary {
  readonly packages: readonly SelfTime[];
  readonly functions: readonly SelfTime[];
}

const IDLE = '(idle)';
/** What the profiler itself takes. */
const PROFILER = 'node:inspector';

/** Where the time went, without that in which the process had nothing to do and the profiler’s own; shares of 1. */
export function summarise(profile: CpuProfile): Summary {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const packages = new Map<string, number>();
  const functions = new Map<string, number>();
  let total = 0;
  for (const [index, id] of profile.samples.entries()) {
    const node = nodes.get(id);
    const time = profile.timeDeltas[index] ?? 0;
    if (node === undefined || isNoWork(node)) continue;
    total += time;
    const owner = packageOf(node);
    add(packages, owner, time);
    add(functions, `${owner} ${placeOf(node)}`, time);
  }
  return { packages: shares(packages, total), functions: shares(functions, total) };
}

function isNoWork({ callFrame: { functionName, url } }: ProfileNode): boolean {
  return functionName === IDLE || url === PROFILER;
}

function add(times: Map<string, number>, name: string, time: number): void {
  times.set(name, (times.get(name) ?? 0) + time);
}

function shares(times: ReadonlyMap<string, number>, total: number): readonly SelfTime[] {
  return [...times]
    .map(([name, time]) => ({ name, share: time / total }))
    .toSorted((one, other) => other.share - one.share);
}

/** `kafkajs`, `@regional-events/platform-kafka` as `libs/platform/kafka`, `node` for what Node brings along. */
export function packageOf({ callFrame: { url, functionName } }: ProfileNode): string {
  const modules = url.lastIndexOf('/node_modules/');
  if (modules >= 0) {
    const [first = '', second = ''] = url.slice(modules + '/node_modules/'.length).split('/');
    return first.startsWith('@') ? `${first}/${second}` : first;
  }
  const project = /\/((?:apps|libs)\/.+?)\/(?:dist|src)\//.exec(url)?.[1];
  if (project !== undefined) return project;
  if (url.startsWith('node:')) return 'node';
  return functionName.startsWith('(') ? functionName : 'native';
}

function placeOf({ callFrame: { functionName, url, lineNumber } }: ProfileNode): string {
  const name = functionName === '' ? 'anonymous' : functionName;
  return url === '' ? name : `${name} (${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1})`;
}
