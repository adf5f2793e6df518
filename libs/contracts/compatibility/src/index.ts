export { compareContracts } from './compare-contracts.ts';
export { openApiBreakage, type OpenApi } from './open-api/compare-open-api.ts';
export { presentContracts } from './contract.ts';
export type { Contract } from './contract.ts';
export { breakageInWords } from './difference.ts';
export type { Difference } from './difference.ts';
export { harmOf, isBreaking, kindsOfDifference } from './kinds.ts';
export type { Harm, KindOfDifference } from './kinds.ts';
export { grownCorpus, presentExamples } from './release.ts';
