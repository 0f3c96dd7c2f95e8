import { AllowEveryone } from '#platform';
import { Clock, shanghaiDate } from '#kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Catalogues } from '../persistence/catalogues.js';
import { PolicyView } from '../http/policy-view.js';

/** Beneficiaries are told the standards and procedure (慈善法 art. 81): the catalogue is open to all. */
@ApiTags('policies')
@Controller('api/policies')
export class ViewPoliciesHttp {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly clock: Clock,
  ) {}

  @Get()
  @AllowEveryone()
  @ApiOperation({ operationId: 'listPolicies' })
  @ApiOkResponse({ type: [PolicyView] })
  list(): PolicyView[] {
    return this.catalogues.on(shanghaiDate(this.clock.now())).policies.map((policy) => PolicyView.of(policy));
  }
}
