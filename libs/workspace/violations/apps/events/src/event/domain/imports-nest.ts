// expect layer-domain
import { Injectable } from '@nestjs/common';

@Injectable()
export class ImportsNest {}
