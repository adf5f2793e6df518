import type { Service } from './route-table.ts';

/** Where each service answers, inside. */
export type ServiceAddresses = Readonly<Record<Service, string>>;
