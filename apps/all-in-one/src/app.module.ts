import { Module } from '@nestjs/common';
import { ApprovalModule } from '#approval';
import { DisbursementModule } from '#disbursement';
import { DisclosureModule } from '#disclosure';
import { DonorPoolModule } from '#donor-pool';
import { EligibilityModule } from '#eligibility';
import { IdentityModule } from '#identity';
import { IntakeModule } from '#intake';
import { RuntimeModule } from '#platform';

@Module({
  imports: [
    RuntimeModule.allInOne(),
    IdentityModule,
    IntakeModule,
    EligibilityModule,
    ApprovalModule,
    DisbursementModule,
    DonorPoolModule,
    DisclosureModule,
  ],
})
export class AppModule {}
