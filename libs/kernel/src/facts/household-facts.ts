import { choice, code, count, squareMetres, yesNo, yuan } from './fact-spec.js';

/** The 14 facts of a household (共同生活家庭成员). */
export const HOUSEHOLD_FACTS = {
  'household.town': code('所在镇街', 'town', /^441900\d{3}$/),
  'household.size': count('共同生活人数', 'household size', 'item', 1, 999),
  'household.income_pcpm': yuan('家庭人均月收入', 'monthly income per person'),
  'household.income_12m': yuan('近12个月家庭可支配收入', 'household income of the last 12 months'),
  'household.rigid_6m': yuan('近6个月刚性支出', 'unavoidable spending of the last 6 months'),
  'household.rigid_12m': yuan('近12个月刚性支出', 'unavoidable spending of the last 12 months'),
  'household.fin_pc': yuan('人均金融资产', 'financial assets per person'),
  'household.homes': count('自有住房套数', 'homes owned', 'item', 0, 999),
  'household.nonres': yesNo('有商铺、办公楼或车位', 'owns a shop, office or parking space'),
  'household.vehicles': count('机动车辆数', 'motor vehicles', 'item', 0, 999),
  'household.biz_reg': yesNo('家庭成员有工商登记', 'business registration in a member’s name'),
  'household.area_pc': squareMetres('人均住房面积', 'living area per person'),
  'household.damage': choice('住房受损情况', 'damage to the home', 'none:无:none|damaged:受损:damaged|collapsed:倒塌:collapsed'),
  'household.same_cause_12m': yesNo('12个月内已因同一事由获临时救助', 'relief already paid for the same cause in 12 months'),
} as const;
