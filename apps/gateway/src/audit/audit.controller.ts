import { Controller, Get, Headers, Query, UseFilters } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import { Operation, page } from '@regional-events/platform-http';
import { auditChains, auditPage } from '@regional-events/platform-operations';
import { AuditOfServices } from './audit-of-services.ts';
import { auditOperations } from './audit-operations.ts';
import { auditQuery, type AuditQuery } from './audit.request.ts';
import { ServiceRefusedFilter } from './service-refused.ts';

@ApiTags('audit')
@Area('audit')
@UseFilters(ServiceRefusedFilter)
@Controller('v1/audit')
export class AuditController {
  constructor(private readonly audit: AuditOfServices) {}

  @Operation(auditOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: auditPage })
  async list(
    @Query({ schema: auditQuery }) query: AuditQuery,
    @Headers('authorization') authorization: string | undefined,
  ) {
    return page(await this.audit.list(query, authorization));
  }

  @Operation(auditOperations.chains)
  @Get('chains')
  @ApiOkResponse({ standardSchema: auditChains })
  async chains(@Headers('authorization') authorization: string | undefined) {
    return { data: await this.audit.chains(authorization) };
  }
}
