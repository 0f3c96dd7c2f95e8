import type { CommandBus } from '@nestjs/cqrs';
import { RegisterWishes } from '../../../libs/intake/src/register-wish/register-wishes.command.js';
import { forms } from './bench-wish.js';

const LOT = 200;
const LANES = 2;

/** Takes wishes in by the product's own command, in lots; answers when it began, before the first commit. */
export async function feed(commands: CommandBus, wishes: number): Promise<{ beganAt: number }> {
  const lots: number[] = [];
  for (let from = 0; from < wishes; from += LOT) lots.push(from);
  const beganAt = Date.now();
  const lane = async () => {
    for (let from = lots.shift(); from !== undefined; from = lots.shift()) {
      await commands.execute(new RegisterWishes(forms(from, Math.min(LOT, wishes - from))));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { beganAt };
}
