import { openDriver } from './databases.ts';

const COUNTED = ['query', 'insert', 'update', 'delete', 'getmore'] as const;

export type Operations = Readonly<Record<(typeof COUNTED)[number] | 'commits', number>>;

/** What the server did while `work` ran; inserts and deletes by documents. */
export async function operationsDuring(
  uri: string,
  work: () => Promise<void>,
): Promise<Operations> {
  const client = await openDriver(uri, 'bench');
  const read = async () => {
    const { opcounters, transactions } = (await client
      .db('admin')
      .command({ serverStatus: 1 })) as {
      readonly opcounters: Readonly<Record<string, number>>;
      readonly transactions: { readonly totalCommitted: number };
    };
    const counts = COUNTED.map((name) => [name, Number(opcounters[name])]);
    return new Map<string, number>([
      ...(counts as [string, number][]),
      ['commits', Number(transactions.totalCommitted)],
    ]);
  };
  try {
    const before = await read();
    await work();
    const after = await read();
    const passed = [...after].map(([name, count]) => [name, count - (before.get(name) ?? 0)]);
    return Object.fromEntries(passed) as Operations;
  } finally {
    await client.close();
  }
}
