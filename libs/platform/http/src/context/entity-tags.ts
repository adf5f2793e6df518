import { HeaderMalformedError } from '../problem/request-errors.ts';

/** The grammar of If-Match and If-None-Match; blanks around the list are not part of the value. */
export const TAG_LIST = /^(\*|(W\/)?"[!#-~]*"([ \t]*,[ \t]*(W\/)?"[!#-~]*")*)$/;
export const LONGEST_TAG_LIST = 1000;

/** Throws for an If-Match that is neither `*` nor a list of entity tags. */
export function entityTags(header: 'If-Match' | 'If-None-Match', text: string): readonly string[] {
  if (text.length > LONGEST_TAG_LIST || !TAG_LIST.test(text.trim())) {
    throw new HeaderMalformedError(
      header,
      'must be * or entity tags in double quotes, as ETag gives them',
    );
  }
  return text.split(',').map((tag) => tag.trim());
}

/** If-None-Match compares weakly (RFC 9110): a `W/` before a tag does not count. */
export function noneMatches(text: string, etag: string): boolean {
  const tags = entityTags('If-None-Match', text);
  return !tags.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag);
}
