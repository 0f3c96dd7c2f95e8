import type { Basis } from './policy.js';

/** The documents that rules and figures rest on; each policy names the ones it uses. */
const official =
  (document: string) =>
  (article: string): Basis => ({ document, article, mark: 'official' });

const published =
  (document: string, address: string) =>
  (article?: string): Basis => ({
    document,
    address,
    mark: 'published-source',
    ...(article === undefined ? {} : { article }),
  });

/** Nothing official was found: a working value or rule that the city has to confirm. */
export const toBeConfirmed = (document: string): Basis => ({
  document,
  mark: 'configuration-to-be-confirmed',
});

export const cityDocument2020 = official('东府〔2020〕1号');
export const socialRelief = official('社会救助暂行办法');
export const unemploymentRules = official('广东省失业保险条例（2022）');
export const legalAidLaw = official('法律援助法');
export const rescueRules = official('国务院令第381号 城市生活无着的流浪乞讨人员救助管理办法');
export const accessibilityLaw = official('无障碍环境建设法');
export const elderlyRightsLaw = official('老年人权益保障法');
export const disabledRightsLaw = official('残疾人保障法');

export const livelihood2021 = published(
  '东莞市2021年十件民生实事',
  'news.sun0769.com/zhuanti/2021/2021dglh/news/202102/t20210205_16156355.shtml',
);
export const dibaoGuide = published('东莞低保申请条件及对象', 'edsaorient.com/guonei/2023/0612/6674.html');
export const assetRules = published('粤府办〔2022〕3号', 'bsy.sz.bendibao.com/bsyDetail/638877.html');
export const januarySubsidy = published(
  '东府〔2018〕16号 特困人员一月价格补贴',
  'm.veladacinema.com/qingxi/zwgk/jczwgkss/snbt/content/post_3721000.html',
);
export const orphanStandards = published(
  '广东省孤儿基本生活最低养育标准',
  'big5.taiwan.cn/xwzx/2021shehui/202102/t20210210_12331712.htm',
);
export const deFactoRules = published(
  '粤民规字〔2019〕10号',
  'sourcecodebean.com/xxgk/zzjg/zfjg/qysmzj/xzzf/qzqd/content/post_956905.html',
);
export const reliefRules = published('东莞市临时救助办法（2021）', 'daluzixun.com/news/1626762949706227');
export const reliefAverage = published('《东莞市临时救助办法》正式实施', 'dutenews.com/p/2812189.html');
export const reliefResidents = published('东莞临时救助覆盖非莞籍', 'pc.nfnews.com/23970/5521704.html');
export const disabilityExtension = published(
  '广东省民政厅 东莞工作总结',
  'smzt.gd.gov.cn/mzzx/sxdt/content/post_4710255.html',
);
export const funeralWaiver = published('东莞市免除殡葬基本服务费', 'zhmu.com/news/binzang3769.html');
export const medicalRules2017 = published(
  '东莞市医疗救助办法（2017）',
  'gd.sina.com.cn/news/gd/2017-08-30/detail-ifykiuaz1852886.shtml',
);
export const secondMedicalHearing = published(
  '东莞市二次医疗救助听证稿（2019）',
  'guannews.com/yiliao/132447.html',
);
export const loanForAll = published(
  '东莞市小额创业贷款（2018）',
  'gd.sina.com.cn/dg/2017-12-20/city-dg-ifyptkyk5554738.shtml',
);
export const loanRules = published('东莞市创业担保贷款办法', 'bbs.longtse.com.tw/thread-1505-1-1.html');
export const loanGuide2022 = published('广东省创业担保贷款指南（2022）', 'yunzhulu.com/info/1045/2561.html');
export const kindergartenZhongshan = published(
  '中山市学前教育资助',
  'en.zsnews.cn/News/content/376/33935.html',
);
export const placeSubsidy2022 = published(
  '东莞市民办学位补贴（2022）',
  'news.peixunwang.com.cn/news/jiaoyuxinwen/20220702/02168599.html',
);
export const studentAid = published('广东省学生资助政策', 'caolvse.com/d/1598545.html');
export const cancerScreening = published(
  '东莞市“两癌”免费筛查',
  'webzdg.sun0769.com/web/news/content/709469',
);
export const specialSupport = published(
  '计划生育特殊家庭扶助',
  'ahscb.com/html/2013-12/27/content_146199.htm',
);
export const homeAdaptation = published(
  '东莞市残疾人家庭无障碍改造（2012）',
  'zqax.net/bbs/dispbbs.asp?boardid=46&Id=1874279',
);
export const veteranOpinion = published(
  '关于加强困难退役军人帮扶援助工作的意见（2019）',
  'news.xhby.net/tuijian/201910/t20191022_6374706.shtml',
);
export const meansTest = published(
  '粤府令第268号',
  '65166766.com/zwgk/wjk/qbwj/yfl/content/post_2711603.html',
);
export const unionHardship = published('困难职工档案管理', 'isunte.cn/p/226478.html');
export const womenCancerRelief = published('低收入妇女“两癌”救助', 'hnnxw.org.cn');
export const hopeProject = published('希望工程圆梦行动', 'm.news.shi-fen.com/china/202007/50-792602.html');
export const redCrossChildren = published(
  '中国红十字基金会 小天使与天使阳光',
  'chongzuo.gxhsz.org.cn/contents/366/52.html',
);
export const disasterStandards = published(
  '粤民发〔2015〕199号',
  'nasir-english.com/xxgk/zzjg/zfjg/qysyjglj/zdly/zhjzxx/content/post_534273.html',
);
export const roadAccidentFund = published(
  '粤公通字〔2012〕163号',
  'gz.gov.cn/gfxwj/sbmgfxwj/gzsgaj/content/post_5485399.html',
);
