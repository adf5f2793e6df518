import { z } from 'zod';
import { convertSchema } from './schema-converter.ts';

const problem = z.object({
  type: z.url().describe('A page that explains problems of this code.'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().describe('The path that was asked for.'),
  code: z.string().describe('For programs: does not change within v1.'),
  errors: z.array(
    z.object({
      pointer: z
        .string()
        .describe('JSON Pointer into the body, or below /query, /path or /header.'),
      code: z.string(),
      detail: z.string(),
    }),
  ),
  traceId: z.string(),
});

/** RFC 9457; a code may bring further members. */
export const problemSchema = convertSchema(problem, { schemaType: 'output' })?.schema ?? {};
