export { countries, country } from './schema/country.ts';
export { describedBy } from './schema/described-by.ts';
export { email } from './schema/email.ts';
export { id, idParamOf, ids, uniqueList } from './schema/ids.ts';
export type { IdParam } from './schema/ids.ts';
export {
  languageMap,
  languageMapPatch,
  longLanguageMap,
  longLanguageMapPatch,
} from './schema/language-map.ts';
export { script, spokenLanguage } from './schema/language-tag.ts';
export { listQuery } from './schema/list-query.ts';
export type { ListQuery } from './schema/list-query.ts';
export { mergeInto } from './schema/merge-into.ts';
export { mergePatch, patchOf } from './schema/patch.ts';
export { limitText, pageQuery } from './schema/page-query.ts';
export { listParameter, queryNumber, wholeNumber } from './schema/query-parameter.ts';
export { externalRef, organisationCode, text, vocabularyCode } from './schema/text.ts';
export { instant, localDate, localTime, timeZone } from './schema/time.ts';
export { webAddress } from './schema/web-address.ts';
export { Context } from './context/context.decorator.ts';
export { FileBody, FormBody } from './context/route-traits.ts';
export { RequestMalformedError, UnknownCursorError } from './problem/request-errors.ts';
export { externalRefText, shownExternalRef } from './schema/external-ref-texts.ts';
export { pageOf } from './reply/page-of.ts';
export { accepted, created, noContent, one, page, Reply } from './reply/reply.ts';
export type { Page, PageBody } from './reply/reply.ts';
export { FILE_LIMIT, FORM_LIMIT } from './app/body-parsers.ts';
export { createHttpApp } from './app/create-http-app.ts';
export { routeTableOf } from './app/route-table.ts';
export { drain } from './app/drain.ts';
export { networkOf } from './app/network-of.ts';
export { HttpModule } from './app/http.module.ts';
export { HTTP_SETTINGS } from './app/http-settings.ts';
export type { HttpSettings } from './app/http-settings.ts';
export { problemOf } from './problem/problem.ts';
export type { Problem } from './problem/problem.ts';
export { sendProblem } from './problem/problem.filter.ts';
export { describeApi } from './openapi/build-open-api.ts';
export { exampleId } from './openapi/example-id.ts';
export { Operation } from './openapi/operation.ts';
export { Acts, Changes, Creates, Lists, Reads, Removes } from './openapi/routes-of-items.ts';
export type { OperationDeclarations } from './openapi/operation.ts';
export { mergeOpenApi } from './openapi/merge-open-api.ts';
