export { auditFilters } from './audit/audit.request.ts';
export {
  auditChains,
  auditPage,
  auditRecord,
  ownAuditChain,
  ownAuditRecords,
} from './audit/audit.response.ts';
export { OperationsModule } from './operations.module.ts';
export type { OperationsParts } from './operations.module.ts';
export type { OperationsSettings } from './operations-settings.ts';
export { ActionExecutor } from './running/action-executor.ts';
export type { ActionTools } from './running/action-executor.ts';
export { ActionRunner } from './running/action-runner.ts';
export type { RunnerParts, RunnerWatch } from './running/action-runner.ts';
