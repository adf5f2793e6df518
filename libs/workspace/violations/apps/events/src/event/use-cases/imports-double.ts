// expect layer-use-cases
// expect production-without-tests
import { eventDouble } from '../testing/event-double.ts';

export const double = eventDouble;
