import { z } from 'zod';
import { convertSchema } from './schema-converter.ts';

const problem = z.object({
  type: z.url().describe('A page that explains problems of this code.'),
  title: z.string().describe('The same for each problem of a code.'),
  status: z.int().describe('The status of the answer.'),
  detail: z.string().describe('What is wrong this time, in a sentence.'),
  instance: z.string().describe('The path that was asked for.'),
  code: z.string().describe('For programs: does not change within v1.'),
  errors: z
    .array(
      z.object({
        pointer: z
          .string()
          .describe('JSON Pointer into the body, or below /query, /path or /header.'),
        code: z.string().describe('What is wrong with this value, for programs.'),
        detail: z.string().describe('The same in words.'),
      }),
    )
    .describe('Each value that is wrong, where single ones are.'),
  traceId: z.string().describe('Finds the request in the logs; name it when you ask for help.'),
});

/** RFC 9457; a code may bring further members. */
export const problemSchema = convertSchema(problem, { schemaType: 'output' })?.schema ?? {};
