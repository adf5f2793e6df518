export function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  change: (value: V, key: string) => W,
): Record<string, W> {
  const entries = Object.entries(record).map(([key, value]): [string, W] => [
    key,
    change(value, key),
  ]);
  return Object.fromEntries(entries);
}
