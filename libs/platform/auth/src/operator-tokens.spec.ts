import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignJWT } from 'jose';
import { Area } from './area.decorator.ts';
import { operator, OPERATOR_KEY_ID } from './operator-tokens.ts';
import { createSigningKey, signAccessToken } from './signing.ts';
import type { SigningKey } from './signing.ts';
import { issuer, startGuarded } from './testing/guarded-app.ts';

/** The organisations service is down: no token keys can be fetched. */
const NOBODY = ['http://127.0.0.1:1'];

@Area('operations')
@Controller('v1/operations/:service')
class OperationsController {
  @Get('status')
  status() {
    return {};
  }

  @Post('rebuilds')
  rebuild() {
    return {};
  }
}

@Area('events')
@Controller('v1/events')
class EventController {
  @Get()
  list() {
    return [];
  }
}

describe('the operator’s key', () => {
  let key: SigningKey;
  let app: NestFastifyApplication;
  beforeAll(async () => {
    key = await createSigningKey();
    const operatorKey = JSON.stringify(key.publicJwk);
    app = await startGuarded(NOBODY, [], [OperationsController, EventController], { operatorKey });
  });
  afterAll(() => app.close());

  const token = ({ privateJwk } = key, { life = '5m', typ = 'at+jwt' } = {}) =>
    new SignJWT({ scope: 'people:read', role: 'partner', client_id: 'a' })
      .setProtectedHeader({ alg: 'ES256', kid: OPERATOR_KEY_ID, typ })
      .setIssuer('operator')
      .setAudience('regional-events')
      .setIssuedAt()
      .setExpirationTime(life)
      .sign(privateJwk);

  const ask = async (bearer: string, url = '/v1/operations/events/status', post = false) => {
    const headers = { authorization: `Bearer ${bearer}` };
    const { statusCode, body } = await app.inject({ method: post ? 'POST' : 'GET', url, headers });
    return statusCode < 300 ? statusCode : (JSON.parse(body) as { code: string }).code;
  };

  it('opens operations while organisations is away, and nothing else, whatever its tokens say', async () => {
    expect(await ask(await token())).toBe(200);
    expect(await ask(await token(), '/v1/operations/events/rebuilds', true)).toBe(201);
    expect(await ask(await token(), '/v1/events')).toBe('access.token-invalid');
    expect(operator.scopes).toEqual(['operations:read', 'operations:write']);
  });

  it('is good for tokens of its own making alone', async () => {
    const stranger = await createSigningKey();
    const refused = [
      await token(stranger),
      await token(key, { typ: 'JWT' }),
      await token(key, { life: '-1m' }),
      await signAccessToken(operator, {
        key: { ...stranger, kid: OPERATOR_KEY_ID },
        issuer,
        seconds: 60,
      }),
    ];
    for (const one of refused) expect(await ask(one)).toBe('access.token-invalid');
  });

  it('does not stand in for the keys of organisations', async () => {
    const elsewhere = await signAccessToken(operator, { key, issuer, seconds: 60 });
    expect(await ask(elsewhere)).toBe('access.keys-not-here');
  });
});
