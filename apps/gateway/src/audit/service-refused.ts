import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { sendProblem } from '@regional-events/platform-http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
  traceId: z.string(),
});

const passedOn = ['www-authenticate', 'retry-after'];

/** A service answered a question of the gateway with a problem, which is meant for the caller. */
export class ServiceRefusedError extends Error {
  constructor(readonly answer: Response) {
    super(`a service answered ${answer.status}`);
    this.name = 'ServiceRefusedError';
  }
}

/** Answers with the service's problem, in the place of what the caller asked for. */
@Catch(ServiceRefusedError)
export class ServiceRefusedFilter implements ExceptionFilter<ServiceRefusedError> {
  async catch({ answer }: ServiceRefusedError, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const instance = request.url.split('?', 1)[0] ?? '/';
    const headers = passedOn.flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    sendProblem(reply, {
      body: { ...problem.parse(await answer.json()), instance },
      headers: Object.fromEntries(headers),
      unforeseen: false,
    });
  }
}
