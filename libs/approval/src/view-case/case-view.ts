import { ApiProperty } from '@nestjs/swagger';
import { PATH_ORDER } from '../domain/decision.js';

const code = (description: string, example?: string) => ({ description, example });

export class PayeeView {
  @ApiProperty({ enum: ['self', 'guardian', 'hospital', 'school'] }) kind!: string;
  @ApiProperty({ example: '莫**' }) name!: string;
  @ApiProperty({ example: '演示银行' }) bank!: string;
  @ApiProperty({ example: '0017' }) accountTail!: string;
}

export class NeedContentView {
  @ApiProperty() town!: string;
  @ApiProperty() category!: string;
  @ApiProperty() item!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty() valueFen!: number;
  @ApiProperty() ageBand!: string;
  @ApiProperty({ format: 'date' }) neededBy!: string;
  @ApiProperty() urgent!: boolean;
  @ApiProperty() bridge!: boolean;
}

export class GivenSignatureView {
  @ApiProperty() role!: string;
  @ApiProperty({ format: 'date-time' }) signedAt!: Date;
  @ApiProperty({ description: 'Given by the account that looks' }) yours!: boolean;
}

/** A part with exactly what a signature of it is bound to. */
export class PartView {
  @ApiProperty({ format: 'uuid' }) partId!: string;
  @ApiProperty({ enum: ['cash', 'need', 'refusal'] }) kind!: string;
  @ApiProperty(code('The path it belongs to; of cash also the purpose', 'FAST_TRACK')) purpose!: string;
  @ApiProperty({ enum: ['open', 'waiting', 'granted', 'opened', 'returned', 'paid', 'met', 'refused'] }) status!: string;
  @ApiProperty({ nullable: true, type: String, example: 'charity:441900005' }) potId!: string | null;
  @ApiProperty() amountFen!: number;
  @ApiProperty({ nullable: true, type: PayeeView }) payee!: PayeeView | null;
  @ApiProperty({ nullable: true, type: NeedContentView }) need!: NeedContentView | null;
  @ApiProperty({ type: [String] }) reasons!: readonly string[];
  @ApiProperty({ nullable: true, type: String, description: 'Null when nobody to pay is on record' })
  contentHash!: string | null;
  @ApiProperty({ type: [GivenSignatureView] }) signatures!: GivenSignatureView[];
  @ApiProperty() needed!: number;
  @ApiProperty() needsCity!: boolean;
  @ApiProperty({ nullable: true, type: String, description: 'Why the account that looks may not sign, as an error code' })
  standBack!: string | null;
  @ApiProperty({ nullable: true, type: String, description: 'Why the bank sent the money back' }) returnReason!: string | null;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) endedAt!: Date | null;
}

export class ReferralView {
  @ApiProperty({ format: 'uuid' }) referralId!: string;
  @ApiProperty({ enum: ['department', 'home'] }) to!: string;
  @ApiProperty({ example: 'MZ' }) department!: string;
  @ApiProperty({ nullable: true, type: String, example: 'MZ-01' }) policy!: string | null;
  @ApiProperty({ nullable: true, enum: ['granted', 'refused', 'in-progress'] }) answer!: string | null;
  @ApiProperty({ format: 'date-time' }) orderedAt!: Date;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) answeredAt!: Date | null;
}

export class PolicyHitView {
  @ApiProperty({ example: 'MZ-06' }) policy!: string;
  @ApiProperty({ type: [String] }) refs!: readonly string[];
  @ApiProperty() conditional!: boolean;
  @ApiProperty() givesNewStatus!: boolean;
  @ApiProperty() coversAsk!: boolean;
  @ApiProperty({ enum: ['S', 'T', 'U'] }) surface!: string;
  @ApiProperty({ required: false }) amountFen?: number;
  @ApiProperty() monthly!: boolean;
}

/** A case to judge by: its way with every reason, and what would be signed. */
export class CaseView {
  @ApiProperty({ format: 'uuid' }) wishId!: string;
  @ApiProperty() town!: string;
  @ApiProperty() category!: string;
  @ApiProperty() ask!: string;
  @ApiProperty() amountFen!: number;
  @ApiProperty() item!: string;
  @ApiProperty() quantity!: number;
  @ApiProperty({ format: 'date' }) neededBy!: string;
  @ApiProperty() ageBand!: string;
  @ApiProperty() danger!: boolean;
  @ApiProperty({ enum: ['open', 'returned', 'closed'] }) status!: string;
  @ApiProperty({ nullable: true, enum: ['helped', 'referred', 'informed', 'refused'] }) outcome!: string | null;
  @ApiProperty({ enum: PATH_ORDER }) main!: string;
  @ApiProperty({ enum: PATH_ORDER, isArray: true }) side!: string[];
  @ApiProperty({ enum: ['emergency', 'month'] }) clock!: string;
  @ApiProperty() proposedFen!: number;
  @ApiProperty({ description: 'Left for the re-check after an emergency' }) remainingFen!: number;
  @ApiProperty() gapFen!: number;
  @ApiProperty({ type: [String] }) reasons!: string[];
  @ApiProperty({ type: [String] }) missing!: string[];
  @ApiProperty({ nullable: true, type: String }) returnReason!: string | null;
  @ApiProperty({ type: [PolicyHitView] }) policies!: PolicyHitView[];
  @ApiProperty({ format: 'date' }) judgedOn!: string;
  @ApiProperty() catalogueVersion!: string;
  @ApiProperty({ format: 'date-time' }) registeredAt!: Date;
  @ApiProperty({ format: 'date-time' }) decidedAt!: Date;
  @ApiProperty({ format: 'date-time' }) dueAt!: Date;
  @ApiProperty({ nullable: true, type: String, format: 'date-time' }) closedAt!: Date | null;
  @ApiProperty({ type: [PartView] }) parts!: PartView[];
  @ApiProperty({ type: [ReferralView] }) referrals!: ReferralView[];
}
