export { AUDIT_RECORDS, auditCollections } from './audit-documents.ts';
export { AuditLog, notedMessages, noteMessages } from './audit-log.ts';
export type { AuditedMessage, AuditedWork } from './audit-log.ts';
export { AuditSealer } from './audit-sealer.ts';
export { hashOfBlock } from './hash-of-block.ts';
export { MongoAuditTrail } from './mongo-audit-trail.ts';
