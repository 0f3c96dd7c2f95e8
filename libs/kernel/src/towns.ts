import type { Bilingual } from './bilingual.js';

/** A street, town or park of Dongguan, by its statistical division code (国家统计局 统计用区划代码, 2023). */
export interface Town {
  readonly code: string;
  readonly name: Bilingual;
}

const ROWS = `
441900003 东城街道 Dongcheng|441900004 南城街道 Nancheng|441900005 万江街道 Wanjiang|441900006 莞城街道 Guancheng
441900101 石碣镇 Shijie|441900102 石龙镇 Shilong|441900103 茶山镇 Chashan|441900104 石排镇 Shipai
441900105 企石镇 Qishi|441900106 横沥镇 Hengli|441900107 桥头镇 Qiaotou|441900108 谢岗镇 Xiegang
441900109 东坑镇 Dongkeng|441900110 常平镇 Changping|441900111 寮步镇 Liaobu|441900112 樟木头镇 Zhangmutou
441900113 大朗镇 Dalang|441900114 黄江镇 Huangjiang|441900115 清溪镇 Qingxi|441900116 塘厦镇 Tangxia
441900117 凤岗镇 Fenggang|441900118 大岭山镇 Dalingshan|441900119 长安镇 Chang'an|441900121 虎门镇 Humen
441900122 厚街镇 Houjie|441900123 沙田镇 Shatian|441900124 道滘镇 Daojiao|441900125 洪梅镇 Hongmei
441900126 麻涌镇 Machong|441900127 望牛墩镇 Wangniudun|441900128 中堂镇 Zhongtang|441900129 高埗镇 Gaobu
441900401 松山湖 Songshanhu`;

/** The 33 towns, streets and the park, in the order of their codes. */
export const TOWNS: readonly Town[] = ROWS.trim()
  .split(/[|\n]/)
  .map((row) => {
    const [code = '', zh = '', en = ''] = row.trim().split(' ');
    return { code, name: { zh, en } };
  });

const byCode = new Map(TOWNS.map((town) => [town.code, town]));

export const findTown = (code: string): Town | undefined => byCode.get(code);
