export interface paths { '/v1/messages': { get: { parameters: { query?: never; header?: never; path?: never; cookie?: never }; responses: { 200: { headers: {}; content: { 'application/json': { data: unknown[] } } } } } } }
export type components = Record<string, never>;
export type operations = Record<string, never>;
