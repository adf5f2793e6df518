import { describe, expect, it } from '@jest/globals';
import { createApiClient, idempotencyKey, TokenRefusedError } from './index.ts';

/** A platform that gives out numbered tokens of ten minutes and takes those that the test lets it take. */
function platform(taken: (token: string) => boolean = () => true) {
  const asked: Request[] = [];
  let tokens = 0;
  let time = 0;
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    asked.push(request);
    if (!request.url.endsWith('/v1/oauth/token')) {
      const token = request.headers.get('authorization') ?? '';
      return taken(token)
        ? Response.json({ data: [], page: { next: null } })
        : Response.json({}, { status: 401 });
    }
    tokens += 1;
    return Response.json({
      access_token: `token-${tokens}`,
      expires_in: 600,
      token_type: 'Bearer',
    });
  };
  const client = createApiClient({
    baseUrl: 'http://platform.example/',
    clientId: 'an id',
    clientSecret: 'a:secret',
    fetch: answer,
    now: () => time,
  });
  const pass = (seconds: number): void => void (time += seconds * 1_000);
  const used = () =>
    asked
      .filter(({ url }) => !url.endsWith('/token'))
      .map(({ headers }) => headers.get('authorization'));
  return { asked, client, pass, used, tokens: () => tokens };
}

describe('the client of the partner API', () => {
  it('takes one token for calls at once, by Basic with encoded credentials', async () => {
    const { asked, client, tokens } = platform();
    await Promise.all([client.GET('/v1/messages'), client.GET('/v1/messages')]);
    expect(tokens()).toBe(1);
    expect(asked[0]?.headers.get('authorization')).toBe(`Basic ${btoa('an%20id:a%3Asecret')}`);
    expect(await asked[0]?.text()).toBe('grant_type=client_credentials');
  });

  it('keeps a token until shortly before its end', async () => {
    const { client, pass, used } = platform();
    await client.GET('/v1/messages');
    pass(569);
    await client.GET('/v1/messages');
    pass(1);
    await Promise.all([client.GET('/v1/messages'), client.GET('/v1/messages')]);
    expect(used()).toEqual([
      'Bearer token-1',
      'Bearer token-1',
      'Bearer token-2',
      'Bearer token-2',
    ]);
  });

  it('sends a request once more with a new token when its token is refused, and no more than that', async () => {
    const fresh = platform((token) => token !== 'Bearer token-1');
    expect((await fresh.client.GET('/v1/messages')).response.status).toBe(200);
    expect(fresh.used()).toEqual(['Bearer token-1', 'Bearer token-2']);
    const never = platform(() => false);
    expect((await never.client.GET('/v1/messages')).response.status).toBe(401);
    expect(never.used()).toHaveLength(2);
  });

  it('says why it got no token, and asks again the next time', async () => {
    let calls = 0;
    const client = createApiClient({
      baseUrl: 'http://platform.example',
      clientId: 'a',
      clientSecret: 'b',
      fetch: async () => {
        calls += 1;
        return Response.json({ error: 'invalid_client' }, { status: 401 });
      },
    });
    await expect(client.GET('/v1/messages')).rejects.toThrow(
      new TokenRefusedError(401, 'invalid_client'),
    );
    await expect(client.GET('/v1/messages')).rejects.toThrow(TokenRefusedError);
    expect(calls).toBe(2);
  });

  it('makes an Idempotency-Key of its own for each request', () => {
    expect(idempotencyKey()).not.toEqual(idempotencyKey());
    expect(idempotencyKey('mine')).toEqual({ 'Idempotency-Key': 'mine' });
  });
});
