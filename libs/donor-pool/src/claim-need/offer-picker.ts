import { Injectable } from '@nestjs/common';
import { fits, type NeedToMatch } from '../domain/match-rules.js';
import { Offers } from '../persistence/offers.js';

@Injectable()
export class OfferPicker {
  constructor(private readonly offers: Offers) {}

  /** Takes the units from the member's smallest offer that fits; null when the member gives beside its offers. */
  async takeFitting(memberId: string, need: NeedToMatch, today: string): Promise<string | null> {
    for (const offer of await this.offers.ofMember(memberId)) {
      if (fits(need, offer, today) && (await this.offers.take(offer.offerId, need.openQuantity))) return offer.offerId;
    }
    return null;
  }
}
