export { countries, country } from './schema/country.ts';
export { describedBy } from './schema/described-by.ts';
export { email } from './schema/email.ts';
export { id, idParamOf, ids, uniqueList } from './schema/ids.ts';
export type { IdParam } from './schema/ids.ts';
export { languageMap, languageMapPatch } from './schema/language-map.ts';
export type { LanguageMap, LanguageMapPatch } from './schema/language-map.ts';
export { script, spokenLanguage } from './schema/language-tag.ts';
export { listQuery } from './schema/list-query.ts';
export type { ListQuery, ListQueryOptions, Sort } from './schema/list-query.ts';
export { mergePatch, patchOf } from './schema/patch.ts';
export { limitText, pageQuery } from './schema/page-query.ts';
export { listParameter, queryFlag, queryNumber } from './schema/query-parameter.ts';
export { externalRef, longText, organisationCode, text, vocabularyCode } from './schema/text.ts';
export { instant, localDate, localTime, timeZone } from './schema/time.ts';
export { Context, contextOf } from './context/context.decorator.ts';
export { FormBody, IdempotencyKeyNeeded } from './context/route-traits.ts';
export {
  HeaderMalformedError,
  IdempotencyKeyMissingError,
  IfMatchMissingError,
  NotYetReplicatedError,
  RequestMalformedError,
} from './problem/request-errors.ts';
export { externalRefText, shownExternalRef } from './schema/external-ref-texts.ts';
export { pageOf } from './reply/page-of.ts';
export { accepted, created, noContent, one, page, Reply } from './reply/reply.ts';
export type { OneOptions, Page, PageBody, ReplyTraits } from './reply/reply.ts';
export { FORM_LIMIT } from './app/body-parsers.ts';
export { createHttpAdapter } from './app/http-adapter.ts';
export { createHttpApp } from './app/create-http-app.ts';
export type { HttpAppOptions } from './app/create-http-app.ts';
export { routeTableOf } from './app/route-table.ts';
export { drain } from './app/drain.ts';
export { networkOf } from './app/network-of.ts';
export { HttpModule } from './app/http.module.ts';
export { HTTP_SETTINGS } from './app/http-settings.ts';
export type { HttpSettings } from './app/http-settings.ts';
export { problemOf } from './problem/problem.ts';
export type { Problem, ProblemDocument, ProblemPlace } from './problem/problem.ts';
export { ProblemFilter, sendProblem } from './problem/problem.filter.ts';
export { buildOpenApi, describeApi } from './openapi/build-open-api.ts';
export type { OpenApiOptions } from './openapi/build-open-api.ts';
export { exampleId } from './openapi/example-id.ts';
export { Operation } from './openapi/operation.ts';
export { Acts, Changes, Creates, Lists, Reads, Removes } from './openapi/routes-of-items.ts';
export type {
  OperationDeclaration,
  OperationDeclarations,
  OperationExample,
  ProblemCodes,
} from './openapi/operation.ts';
export { mergeOpenApi, OpenApiClashError } from './openapi/merge-open-api.ts';
export type { MergedInfo } from './openapi/merge-open-api.ts';
