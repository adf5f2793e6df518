// expect no-restricted-imports: runtime:any
import { hostname } from 'node:os';

export const host = hostname();
