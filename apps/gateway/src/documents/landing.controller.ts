import { Controller, Get } from '@nestjs/common';

/** The page at the platform's root address. */
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
