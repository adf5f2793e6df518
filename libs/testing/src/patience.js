import { createHash } from 'node:crypto';
/**
 * How long tests wait for something to become true. Such a wait ends when it is true: only a failure takes all of it, and
 * on a slow or busy machine nothing is red for that alone. No test has a limit of its own (`limits.spec.ts`).
 */
export const patienceMs = 120_000;
/** A test may wait for several things, one after another; the limit of jest for one test or hook. */
export const testPatienceMs = 300_000;
/** For one test that goes through a long list of cases. */
export const longTestPatienceMs = 3_600_000;
const CALIBRATION_BYTES = 16 * 1024 * 1024;
/** What SHA-256 of so much takes on a machine that has a core for it. */
const REFERENCE_MS = 10;
const LOOKS = 5;
/** How much longer than a quiet machine this one takes for the same work at this moment; at least 1. */
export function slowness() {
    const bytes = Buffer.alloc(CALIBRATION_BYTES, 7);
    const took = Array.from({ length: LOOKS }, () => {
        const began = performance.now();
        createHash('sha256').update(bytes).digest();
        return performance.now() - began;
    });
    return Math.max(1, ...took.map((ms) => ms / REFERENCE_MS));
}
/**
 * What a promise of so many milliseconds allows on this machine at this moment: for the few tests whose limit is the
 * promise itself. To be called right after what is measured.
 */
export function allowedMs(promisedMs) {
    return promisedMs * slowness();
}
//# sourceMappingURL=patience.js.map