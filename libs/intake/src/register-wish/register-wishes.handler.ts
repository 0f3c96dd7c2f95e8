import { randomInt } from 'node:crypto';
import { Clock } from '#kernel';
import { newId, type SealedKind, UnitOfWork, Vault } from '#platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { receiptCode } from '../domain/receipt-code.js';
import { Wish } from '../domain/wish.js';
import { Wishes } from '../persistence/wishes.js';
import { type Receipt, RegisterWishes, type WishForm } from './register-wishes.command.js';

@CommandHandler(RegisterWishes)
export class RegisterWishesHandler implements ICommandHandler<RegisterWishes> {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly wishes: Wishes,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  execute({ forms }: RegisterWishes): Promise<Receipt[]> {
    const registeredAt = this.clock.now();
    const taken = forms.map((form) => ({ form, wish: register(form, registeredAt) }));
    return this.uow.run(async () => {
      await this.vault.seal(taken.flatMap(({ form, wish }) => sealable(wish.snapshot().wishId, form)));
      await this.wishes.add(taken.map(({ wish }) => wish));
      return taken.map(({ wish }) => {
        const { wishId, receiptCode } = wish.snapshot();
        return { wishId, receiptCode, registeredAt };
      });
    });
  }
}

const register = ({ ask, submittedBy, judgedOn }: WishForm, registeredAt: Date): Wish =>
  Wish.register(ask, { wishId: newId(), receiptCode: receiptCode(randomInt), submittedBy, judgedOn, registeredAt });

const sealable = (wishId: string, { people }: WishForm) =>
  Object.entries(people)
    .filter(([, content]) => content !== undefined)
    .map(([kind, content]) => ({ wishId, kind: kind as SealedKind, content: content as unknown }));
