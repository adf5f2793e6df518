// expect @nx/enforce-module-boundaries: relative
import { project } from '../../../libs/kernel/src/index.ts';

export const name = project;
