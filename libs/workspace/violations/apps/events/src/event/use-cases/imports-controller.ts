// expect no-restricted-imports: Injectable
import { Controller } from '@nestjs/common';

@Controller()
export class ImportsController {}
