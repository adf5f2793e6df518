// expect sources-not-builds
// expect @nx/enforce-module-boundaries: relative
import { project } from '../../../../../libs/kernel/dist/index.js';

export const name = project;
