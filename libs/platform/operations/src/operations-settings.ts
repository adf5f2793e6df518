export const OPERATIONS = Symbol('operations settings');

export interface OperationsSettings {
  /** As the paths name it. */
  readonly service: string;
  /** The whole name of its consumer group. */
  readonly group: string;
  /** What the group reads, by the names of the contracts. */
  readonly topics: readonly string[];
}
