import { Controller, Get, Headers, HttpStatus, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** The platform's root address: people are led to the console, programs are told where things are. */
@Controller()
export class LandingController {
  @Get()
  async show(@Headers('accept') accept: string | undefined, @Res() reply: FastifyReply) {
    void reply.header('vary', 'accept');
    if (accept?.includes('text/html') === true)
      return reply.redirect('/console/', HttpStatus.FOUND);
    return reply.send({
      name: 'Regional events: the partner API',
      links: {
        console: '/console/',
        documentation: '/docs',
        openapi: '/openapi.json',
        asyncapi: '/asyncapi.json',
        token: '/v1/oauth/token',
        authorizationServer: '/.well-known/oauth-authorization-server',
        health: '/health/ready',
      },
    });
  }
}
