import { applyDecorators } from './apply-decorators.js';
import { IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';

/** A whole amount of fen, from 0 to 10 billion yuan. */
export const IsFenAmount = () => applyDecorators(IsInt(), Min(0), Max(1_000_000_000_000));
/** A civil date of Dongguan, YYYY-MM-DD. */
export const IsCivilDate = () => Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
/** An instant, ISO 8601 in UTC. */
export const IsInstant = () => IsISO8601({ strict: true });
export const IsTownCode = () => Matches(/^441900\d{3}$/);
export const IsPolicyCode = (options?: { each: boolean }) => Matches(/^[A-Z]{2}-\d{2}$/, options);
/** A code: letters, digits, dots and dashes. Too narrow for a name or a sentence, on purpose. */
export const IsCode = (options?: { each: boolean }) => Matches(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,79}$/, options);
/** Where a fact stands: household.fin_pc, p2.age, event.days. */
export const IsFactPath = (options?: { each: boolean }) =>
  Matches(/^(household|event|[a-z][a-z0-9]{0,15})\.[a-z0-9_]{1,30}$/, options);

export { IsIn, IsInt, IsOptional, IsUUID };
