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
<link rel="icon" href="/docs/assets/favicon-32x32.png">
<link rel="stylesheet" href="/docs/assets/swagger-ui.css">
<div id="docs"></div>
<script src="/docs/assets/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

/** Requests go to the address that the reader came by, whatever the platform calls itself. */
const start = `(async () => {
  const spec = await (await fetch('/openapi.json')).json();
  spec.servers = [{ url: location.origin }];
  const { bearer, ...first } = spec.components.securitySchemes;
  spec.components.securitySchemes = { ...first, bearer };
  for (const scheme of Object.values(first)) {
    const flow = scheme.flows?.clientCredentials;
    if (flow) flow.tokenUrl = new URL(new URL(flow.tokenUrl, location.origin).pathname, location.origin).href;
  }
  window.ui = SwaggerUIBundle({
    spec,
    dom_id: '#docs',
    deepLinking: true,
    docExpansion: 'none',
    defaultModelsExpandDepth: 0,
    filter: true,
    tryItOutEnabled: true,
    validatorUrl: null,
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
