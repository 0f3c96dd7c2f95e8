/** An amount of CNY in whole fen (1 yuan = 100 fen); never a fraction, never a float of yuan. */
export type Fen = number;

/** True for a whole amount that JavaScript holds exactly. */
export const isFen = (value: unknown): value is Fen => Number.isSafeInteger(value);

/** Adds amounts and refuses what is not a whole number of fen. */
export function addFen(...amounts: Fen[]): Fen {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (![...amounts, sum].every(isFen)) throw new RangeError('An amount must be a whole number of fen');
  return sum;
}

/** 3000000 -> "30,000.00". */
export function formatYuan(fen: Fen): string {
  const digits = Math.abs(fen).toString().padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`;
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿'];

/**
 * 3000000 -> "人民币叁万元整": the form that cheques and vouchers require
 * (正确填写票据和结算凭证的基本规定). Amounts from 0 to below 1,000,000,000,000 yuan.
 */
export function inChineseCapitals(fen: Fen): string {
  if (!isFen(fen) || fen < 0 || fen >= 100_000_000_000_000) throw new RangeError('Amount out of range');
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor((fen % 100) / 10);
  const rest = fen % 10;
  if (fen === 0) return '人民币零元整';
  const whole = yuan > 0 ? `${wholeYuan(yuan)}元` : '';
  if (jiao === 0 && rest === 0) return `人民币${whole}整`;
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : whole === '' ? '' : '零';
  return `人民币${whole}${tenths}${rest > 0 ? `${DIGITS[rest]}分` : '整'}`;
}

function wholeYuan(yuan: number): string {
  let words = '';
  let owesZero = false;
  const text = yuan.toString();
  for (let i = 0; i < text.length; i++) {
    const place = text.length - 1 - i;
    const digit = Number(text[i]);
    if (digit === 0) {
      owesZero = true;
    } else {
      if (owesZero && words !== '') words += '零';
      owesZero = false;
      words += `${DIGITS[digit]}${PLACES[place % 4]}`;
    }
    const endOfGroup = place % 4 === 0 && place > 0;
    if (endOfGroup && Number(text.slice(Math.max(0, i - 3), i + 1)) > 0) words += GROUPS[place / 4];
  }
  return words;
}
