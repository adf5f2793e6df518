// expect kernel-is-plain
import { of } from 'rxjs';

export const stream = of(1);
