import { Controller, Get, Header } from '@nestjs/common';

const title = 'Regional events: the partner API';
/** Everything comes from here; the interface itself sets styles on its elements. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<div id="docs"></div>
<script src="/docs/interface.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

/** Requests go to the address that the reader came by, whatever the platform calls itself. Nothing is asked elsewhere. */
const start = `(async () => {
  const content = await (await fetch('/openapi.json')).json();
  for (const scheme of Object.values(content.components.securitySchemes)) {
    const flow = scheme.flows?.clientCredentials;
    if (flow) flow.tokenUrl = new URL(new URL(flow.tokenUrl, location.origin).pathname, location.origin).href;
  }
  Scalar.createApiReference('#docs', {
    content,
    servers: [{ url: location.origin }],
    authentication: { preferredSecurityScheme: 'clientCredentials' },
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
    showDeveloperTools: 'never',
    hideClientButton: true,
    agent: { disabled: true },
    mcp: { disabled: true },
    telemetry: false,
    withDefaultFonts: false,
  });
})();
`;

@Controller('docs')
export class DocsController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', policy)
  show(): string {
    return page;
  }

  @Get('start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return start;
  }
}
