/** The values that a list lacks, named by the compiler. */
type Whole<Value, List extends readonly Value[]> = [Value] extends [List[number]]
  ? List
  : { readonly missing: Exclude<Value, List[number]> };

/**
 * All values of a type of the API, in the order in which the console shows them: it does not compile while one is missing.
 * `every<Event['status']>()(['draft', …])`
 */
export function every<Value extends string>() {
  return <const List extends readonly Value[]>(list: List & Whole<Value, List>): List => list;
}
