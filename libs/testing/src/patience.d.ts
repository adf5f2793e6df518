/**
 * How long tests wait for something to become true. Such a wait ends when it is true: only a failure takes all of it, and
 * on a slow or busy machine nothing is red for that alone. No test has a limit of its own (`limits.spec.ts`).
 */
export declare const patienceMs = 120000;
/** A test may wait for several things, one after another; the limit of jest for one test or hook. */
export declare const testPatienceMs = 300000;
/** For one test that goes through a long list of cases. */
export declare const longTestPatienceMs = 3600000;
/** How much longer than a quiet machine this one takes for the same work at this moment; at least 1. */
export declare function slowness(): number;
/**
 * What a promise of so many milliseconds allows on this machine at this moment: for the few tests whose limit is the
 * promise itself. To be called right after what is measured.
 */
export declare function allowedMs(promisedMs: number): number;
