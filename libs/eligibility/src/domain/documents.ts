import { type Bilingual, say } from '#kernel';
import type { DocumentCode } from './policy.js';

/** Papers by their codes. What a data check can supply is never asked for on paper. */
export const DOCUMENTS: Readonly<Record<DocumentCode, Bilingual>> = {
  ID: say('居民身份证（或港澳台居住证）', 'identity card'),
  HK: say('户口簿', 'household register'),
  RP: say('广东省居住证', 'residence permit'),
  INC: say(
    '收入财产申报及核对授权书',
    'declaration of income and assets with authorisation for the data check',
  ),
  MED: say('诊断证明或病历', 'diagnosis or medical records'),
  BILL: say('医疗费用票据和结算单', 'bills and settlement sheet'),
  DIS: say('残疾人证', 'disability certificate'),
  SCH: say('学籍证明', 'proof of school'),
  UNI: say('录取通知书', 'admission letter'),
  SI: say('社会保险记录（数据核对）', 'social-insurance record (data check)'),
  EVT: say('事件证明', 'proof of the event'),
  DEATH: say('死亡或火化证明', 'proof of death or cremation'),
  EMP: say('劳动合同或工资证明', 'labour contract or proof of wages'),
  GUARD: say('监护或父母状况证明', 'proof of guardianship or of the parents’ state'),
  HOUSE: say('住房证明', 'proof of housing'),
  BIZ: say('营业执照', 'business licence'),
  VET: say('优待证', 'veteran card'),
  LEGAL: say('案件材料', 'case papers'),
  PHOTO: say('居所照片', 'photo of the home'),
  BANK: say('收款账户', 'payee account'),
};
