import { pageOf } from '@regional-events/platform-http';
import { z } from 'zod';

const HASH = /^[\da-f]{64}$/;
const count = z.int().min(0);
const service = z.string().describe('The service that recorded it.');

export const auditRecord = z
  .object({
    id: z.uuid().describe('The id of the record.'),
    at: z.iso.datetime().describe('When it was done.'),
    service,
    actorId: z
      .string()
      .describe('The client, or the account of a person; `platform` for a reaction or a job.'),
    personId: z.uuid().nullable().describe('The person who acted; null for a client.'),
    role: z.string().describe('As what the actor acted.'),
    organisationId: z
      .uuid()
      .nullable()
      .describe(
        'On whose behalf: the organisation that the client is bound to, or the only one that the person speaks for.',
      ),
    action: z
      .string()
      .describe('The id of the operation in this document, `reaction`, or `job` with its kind.'),
    path: z.string().nullable().describe('The path of the request; null without one.'),
    cause: z.string().nullable().describe('The message or job that caused it; null for a request.'),
    objects: z
      .array(
        z.object({
          type: z
            .string()
            .describe(
              'What it is, as message types call it, or the part of the path before its id.',
            ),
          id: z.uuid().describe('Its id.'),
        }),
      )
      .describe('What was changed.'),
    messages: z.array(z.string()).describe('The types of the messages that tell of it.'),
    traceId: z.string().describe('What it shares with problems, the log and the messages.'),
    block: count.describe('The block of the chain that holds it.'),
  })
  .meta({ id: 'AuditRecord' });

export const auditPage = pageOf(auditRecord);
export const ownAuditRecords = z.object({ data: z.array(auditRecord.omit({ service: true })) });

const chain = z.object({
  blocks: count.describe('How many blocks fit, from the first on.'),
  records: count.describe('How many records are in them.'),
  hash: z
    .string()
    .regex(HASH)
    .describe(
      'Of the last block that fits. Whoever keeps it sees later whether the chain was made anew.',
    ),
  complete: z
    .boolean()
    .describe('False where the chain is too long to be checked at once: its beginning is whole.'),
  brokenAt: count
    .nullable()
    .describe('The first block whose records are not what was sealed; null where all are.'),
});

export const ownAuditChain = chain;
export const auditChains = z
  .object({
    data: z.array(chain.extend({ service })).describe('The chain of each service.'),
  })
  .meta({ id: 'AuditChains' });
