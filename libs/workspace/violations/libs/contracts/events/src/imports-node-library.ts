// expect @nx/enforce-module-boundaries: runtime:any
import { project } from '@regional-events/contracts-for-node';

export const name = project;
