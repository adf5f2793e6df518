import type { Service } from './route-table.ts';

/** The inner addresses of each service's instances. */
export type ServiceAddresses = Readonly<Record<Service, readonly string[]>>;

export const SERVICE_ADDRESSES = Symbol('service addresses');
