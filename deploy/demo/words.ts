import { DEPARTMENTS, formatYuan, ITEMS, TOWNS } from '#kernel';
import type { Step } from './play-case.js';

const STEPS: Readonly<Record<string, string>> = {
  'wish-assessed': '政策核对 policies checked',
  'path-decided': '确定路径 path decided',
  'referral-ordered': '转介 referred',
  'referral-answered': '转介答复 referral answered',
  'decision-signed': '签署 signed',
  'cash-granted': '准予拨付 cash granted',
  'payout-prepared': '资金预留 money reserved',
  'payout-settled': '已到账 paid',
  'payout-held': '暂缓拨付 payout held',
  'payout-unknown': '银行未回复 bank has not said',
  'payout-returned': '银行退回 returned by bank',
  'need-opened': '发布需求 need opened',
  'match-proposed': '推荐匹配 match proposed',
  'need-claimed': '爱心认领 claimed',
  'need-delivered': '已送达 delivered',
  'need-fulfilled': '心愿达成 received',
  'wish-refused': '不予办理 refused',
  'wish-returned': '补正 returned for completion',
  'wish-closed': '办结 closed',
};

/** `已到账 paid  ¥30,000.00  万江街道慈善会 charity of Wanjiang` */
export function stepInWords({ code, detail }: Step): string {
  const more = [money(detail), pot(detail), ...rest(code, detail)].filter((word) => word !== '');
  return [STEPS[code] ?? code, ...more].join('  ');
}

function money(detail: Record<string, unknown>): string {
  const fen = Number(detail['amountFen'] ?? detail['proposedFen'] ?? detail['valueFen'] ?? 0);
  return fen > 0 ? `¥${formatYuan(fen)}` : '';
}

function pot(detail: Record<string, unknown>): string {
  const id = detail['potId'];
  if (typeof id !== 'string') return '';
  const [kind = '', place = ''] = id.split(':');
  const town = TOWNS.find((one) => one.code === place)?.name ?? { zh: '市', en: 'the city' };
  return kind === 'relief' ? `${town.zh}临时救助 relief of ${town.en}` : `${town.zh}慈善会 charity of ${town.en}`;
}

function rest(code: string, detail: Record<string, unknown>): string[] {
  const list = (name: string) => ((detail[name] as string[] | undefined) ?? []).join(' ');
  switch (code) {
    case 'wish-assessed':
      return [list('met') || '没有符合的政策 none met', list('missing') && `还缺 missing: ${list('missing')}`];
    case 'path-decided':
      return [[detail['main'], ...((detail['side'] as string[]) ?? [])].join(' + '), list('reasons')];
    case 'referral-ordered':
      return [department(detail)];
    case 'decision-signed':
      return [`${String(detail['part'])} ${String(detail['signatures'])}/${String(detail['needed'])}`];
    case 'need-opened':
      return [itemInWords(detail['item'])];
    case 'wish-refused':
      return [list('reasons')];
    default:
      return [detail['reason'], detail['answer'], detail['outcome']].filter((word) => word !== undefined).map(String);
  }
}

function itemInWords(item: unknown): string {
  const words = ITEMS[item as keyof typeof ITEMS] as { zh: string; en: string } | undefined;
  return words ? `${words.zh} ${words.en}` : '';
}

function department(detail: Record<string, unknown>): string {
  if (detail['to'] === 'home') return '户籍地民政 office of the home place';
  const words = DEPARTMENTS[detail['department'] as keyof typeof DEPARTMENTS] as { zh: string; en: string } | undefined;
  return [String(detail['policy'] ?? ''), words ? `${words.zh} ${words.en}` : ''].join(' ').trim();
}
