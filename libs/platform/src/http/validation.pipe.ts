import { type Bilingual, say } from '#kernel';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, InvalidInput } from './http.errors.js';

const WORDS: Record<string, Bilingual> = {
  whitelistValidation: say('不认识这个字段，请删除', 'This field is not known; please remove it'),
  isString: say('应为文字', 'This must be text'),
  isInt: say('应为整数', 'This must be a whole number'),
  isNumber: say('应为数字', 'This must be a number'),
  isBoolean: say('应为是或否', 'This must be true or false'),
  isIn: say('不是可选的值', 'This is not one of the allowed values'),
  isUuid: say('编号格式不正确', 'This is not a valid id'),
  isNotEmpty: say('请填写', 'Please fill this in'),
  isArray: say('应为列表', 'This must be a list'),
  isObject: say('应为一组内容', 'This must be an object'),
  min: say('数值过小', 'This is too small'),
  max: say('数值过大', 'This is too large'),
  minLength: say('内容过短', 'This is too short'),
  maxLength: say('内容过长', 'This is too long'),
  length: say('长度不正确', 'The length is not right'),
  matches: say('格式不正确', 'The format is not right'),
  isISO8601: say('日期格式应为 YYYY-MM-DD', 'The date must be written YYYY-MM-DD'),
  nestedValidation: say('请填写这一组内容', 'This group is missing or not an object'),
};

/** Refuses unknown fields and wrong types; a decorator's `context: say(zh, en)` gives a field its own words. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) => new InvalidInput(problemsOf(errors, '')),
  });

function problemsOf(errors: readonly ValidationError[], at: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${at}/${error.property}`;
    const own = Object.keys(error.constraints ?? {}).map((code) => ({
      pointer,
      code,
      ...((error.contexts?.[code] as Bilingual | undefined) ?? WORDS[code] ?? say('内容不正确', 'This is not right')),
    }));
    return [...own, ...problemsOf(error.children ?? [], pointer)];
  });
}
