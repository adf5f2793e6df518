import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What the answer to a request must be. */
export interface Expected {
  readonly status: number;
  readonly code?: string;
  /** Methods that Allow must name. */
  readonly allow?: readonly string[];
}

export type RawCase = readonly [title: string, sent: string, expected: Expected];

/** Sends requests as they are written, each over a connection of its own, which the server must end. */
export class RawConnection {
  readonly #port: number;

  constructor(address: string) {
    this.#port = Number(new URL(address).port);
  }

  /** Resolves with the last answer, which is the only one but for an answer that says to continue. */
  async ask(sent: string): Promise<RawAnswer> {
    const socket = connect(this.#port, '127.0.0.1');
    socket.write(sent, 'latin1');
    const received = await text(socket);
    const [head = '', ...rest] = received
      .replace(/^HTTP\/1\.1 100 [^]*?\r\n\r\n/, '')
      .split('\r\n\r\n');
    const [line = '', ...fields] = head.split('\r\n');
    const headers = fields.map((field) => {
      const at = field.indexOf(':');
      return [field.slice(0, at).toLowerCase(), field.slice(at + 1).trim()];
    });
    return {
      status: Number(line.split(' ')[1] ?? 0),
      headers: Object.fromEntries(headers),
      body: parsed(rest.join('\r\n\r\n')),
    };
  }
}

function parsed(body: string): unknown {
  const json = /\{[^]*\}/.exec(body)?.[0];
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

const malformed = { status: 400, code: 'request.malformed' } as const;
const nothing = { status: 404, code: 'request.no-such-route' } as const;
const known = { status: 405, code: 'request.method-not-allowed', allow: ['GET', 'POST'] } as const;
const fine = { status: 200 } as const;

/** Requests to a path that takes GET, and POST of `{ "a": 1 }`; `token` is a header that lets them in. */
export function requests(path: string, token = 'X-Nobody: 1'): RawCase[] {
  const head = (line: string, ...fields: string[]) =>
    [line, 'Host: a', 'Connection: close', token, ...fields, '', ''].join('\r\n');
  const get = (target: string, ...fields: string[]) => head(`GET ${target} HTTP/1.1`, ...fields);
  const json = '{"a":1}';
  const post = (...fields: string[]) =>
    head(`POST ${path} HTTP/1.1`, 'Content-Type: application/json', ...fields);
  const sized = `Content-Length: ${json.length}`;
  return [
    ['takes a plain request', get(path), fine],
    ['takes an absolute target', get(`http://elsewhere.example:81${path}`), fine],
    ['takes an absolute target with a query', get(`HTTPS://a${path}?x=1`), malformed],
    ['has nothing under an absolute target of nothing', get('http://a/v1/nothing'), nothing],
    ['refuses a target of another scheme', get(`ftp://a${path}`), malformed],
    ['refuses a target with somebody’s name', get(`http://me@a${path}`), malformed],
    ['refuses a target that is an authority', get('a:80'), malformed],
    ['refuses a target that is the server as a whole', get('*'), malformed],
    ['refuses to be a tunnel', head('CONNECT a:80 HTTP/1.1'), malformed],
    ['refuses two hosts', get(path, 'Host: b'), malformed],
    ['refuses two equal hosts', get(path, 'host: a'), malformed],
    ['refuses no host', `GET ${path} HTTP/1.1\r\n${token}\r\nConnection: close\r\n\r\n`, malformed],
    ['takes no host in HTTP/1.0', `GET ${path} HTTP/1.0\r\n${token}\r\n\r\n`, fine],
    ['refuses an empty host', get(path).replace('Host: a', 'Host:'), malformed],
    ['refuses a host that is none', get(path).replace('Host: a', 'Host: a/b@c'), malformed],
    ['takes a host with a port', get(path).replace('Host: a', 'Host: [::1]:8080'), fine],
    ['says what a path takes instead of QUERY', head(`QUERY ${path} HTTP/1.1`), known],
    ['says what a path takes instead of PROPFIND', head(`PROPFIND ${path} HTTP/1.1`), known],
    ['says what a path takes instead of TRACE', head(`TRACE ${path} HTTP/1.1`), known],
    ['says what a path takes instead of DELETE', head(`DELETE ${path} HTTP/1.1`), known],
    ['says what a path takes instead of NONSENSE', head(`NONSENSE ${path} HTTP/1.1`), known],
    ['knows no path for QUERY either', head('QUERY /v1/nothing HTTP/1.1'), nothing],
    ['knows no path for NONSENSE either', head('NONSENSE /v1/nothing HTTP/1.1'), nothing],
    ['refuses a method in small letters', head(`get ${path} HTTP/1.1`), known],
    ['answers HEAD', head(`HEAD ${path} HTTP/1.1`), fine],
    ['answers OPTIONS', head(`OPTIONS ${path} HTTP/1.1`), { status: 204, allow: ['GET', 'POST'] }],
    ['pays no heed to Range', get(path, 'Range: bytes=0-3'), fine],
    ['pays no heed to TE', get(path, 'TE: trailers, deflate'), fine],
    [
      'pays no heed to an offer to upgrade',
      get(path, 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'),
      fine,
    ],
    [
      'pays no heed to another protocol',
      get(path).replace('Connection: close', 'Connection: close, upgrade\r\nUpgrade: websocket'),
      fine,
    ],
    ['meets the expectation to continue', post('Expect: 100-continue', sized) + json, fine],
    ['meets it in capitals', post('Expect: 100-Continue', sized) + json, fine],
    [
      'meets no other expectation',
      post('Expect: 200-ok', sized) + json,
      { status: 417, code: 'request.expectation-failed' },
    ],
    [
      'takes a body in chunks',
      `${post('Transfer-Encoding: chunked')}7\r\n${json}\r\n0\r\n\r\n`,
      fine,
    ],
    [
      'refuses a length beside chunks',
      `${post('Transfer-Encoding: chunked', sized)}0\r\n\r\n`,
      malformed,
    ],
    ['refuses two lengths', post(sized, 'Content-Length: 3') + json, malformed],
    ['refuses a length that is none', post('Content-Length: +7') + json, malformed],
    ['refuses an unknown transfer coding', `${post('Transfer-Encoding: cow')}0\r\n\r\n`, malformed],
    ['refuses a folded header', get(path, 'X-A: a\r\n b'), malformed],
    ['refuses a bare line feed', `GET ${path} HTTP/1.1\nHost: a\nConnection: close\n\n`, malformed],
    ['refuses a space before a colon', get(path, 'X-A : a'), malformed],
    ['refuses a null byte in a header', get(path, 'X-A: a\0b'), malformed],
    ['refuses a null byte in the target', get(`${path}\0`), malformed],
    ['has nothing under an encoded null byte', get(`${path}/%00`), { status: 404 }],
    ['has nothing under an encoded slash', get(path.replace('/v1/', '/v1%2F')), { status: 404 }],
    ['has nothing under encoded dots', get(`/v1/%2e%2e${path}`), { status: 404 }],
    ['has nothing under dots', get(`/v1/..${path}`), { status: 404 }],
    ['has nothing under doubled slashes', get(`/${path}`), { status: 404 }],
    ['has nothing under a slash at the end', get(`${path}/`), { status: 404 }],
    ['refuses a path that cannot be decoded', get(`${path}/%zz`), malformed],
    [
      'refuses a long target',
      get(`${path}?x=${'x'.repeat(9_000)}`),
      { status: 414, code: 'request.path-too-long' },
    ],
    [
      'refuses a target longer than all headers may be',
      get(`${path}?x=${'x'.repeat(20_000)}`),
      { status: 414, code: 'request.path-too-long' },
    ],
    [
      'refuses long headers',
      get(path, `X-A: ${'x'.repeat(20_000)}`),
      { status: 431, code: 'request.headers-too-large' },
    ],
    [
      'refuses two tokens',
      get(path, 'Authorization: Bearer a', 'Authorization: Bearer b'),
      malformed,
    ],
    ['refuses two media types', `${post(sized, 'Content-Type: text/plain')}${json}`, malformed],
    [
      'refuses two correlation ids',
      get(path, 'X-Correlation-Id: a', 'X-Correlation-Id: b'),
      malformed,
    ],
    ['refuses a correlation id of other characters', get(path, 'X-Correlation-Id: a b'), malformed],
    [
      'refuses a correlation id that is too long',
      get(path, `X-Correlation-Id: ${'x'.repeat(129)}`),
      malformed,
    ],
    ['takes a trace that is none for a new one', get(path, 'traceparent: nonsense'), fine],
    [
      'refuses a member that comes twice',
      `${post('Content-Length: 13')}{"a":1,"a":1}`,
      { status: 400, code: 'request.json-malformed' },
    ],
    ['refuses another version of HTTP', `GET ${path} HTTP/3.0\r\nHost: a\r\n\r\n`, malformed],
  ];
}
