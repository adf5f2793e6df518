// expect nothing-unresolved
// expect typescript(no-unsafe-assignment)
import { nothing } from './nothing.ts';

export const value = nothing;
