/** Injects a service's settings: `@Inject(CONFIG) config: OrganisationsConfig`. */
export const CONFIG = Symbol('config');
