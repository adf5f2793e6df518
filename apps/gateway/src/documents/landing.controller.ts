import { Controller, Get } from '@nestjs/common';

/** What stands at the one address of the platform. */
@Controller()
export class LandingController {
  @Get()
  show() {
    return {
      name: 'Regional events: the partner API',
      links: {
        documentation: '/docs',
        openapi: '/openapi.json',
        asyncapi: '/asyncapi.json',
        token: '/v1/oauth/token',
        authorizationServer: '/.well-known/oauth-authorization-server',
        health: '/health/ready',
      },
    };
  }
}
