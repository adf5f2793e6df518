import { Controller, Get, Header } from '@nestjs/common';

const title = 'Regional events: the partner API';
/** All resources come from this origin; the interface sets inline styles. */
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

/** Requests go to the origin of the page, whatever PUBLIC_URL says, and to no other. */
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
