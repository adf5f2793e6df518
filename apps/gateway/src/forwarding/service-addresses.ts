import type { Service } from './route-table.ts';

/** Where the instances of each service answer, inside. */
export type ServiceAddresses = Readonly<Record<Service, readonly string[]>>;
