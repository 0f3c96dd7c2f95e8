import { say } from '#kernel';
import { all, any, atMost, noneOf, oneOf } from '../conditions.js';
import type { Policy } from '../policy.js';
import { familyIsResident } from '../household-predicates.js';
import { parameter } from '../quantities.js';
import { cityDocument2020, toBeConfirmed } from '../sources.js';

export const cl01ChildRehabilitation: Policy = {
  code: 'CL-01',
  name: say('残疾儿童康复救助', 'Rehabilitation aid for disabled children'),
  department: 'CL',
  target: say(
    '残疾、孤独症、脑瘫儿童（户籍或居住证）',
    'Disabled children, autism, cerebral palsy; hukou or permit',
  ),
  scope: 'person',
  surface: 'always',
  covers: ['DIS', 'MED'],
  documents: ['ID', 'DIS', 'MED', 'HK', 'RP'],
  basis: [cityDocument2020('11'), toBeConfirmed('年龄线与居住证')],
  when: all(
    atMost('person.age', parameter('REHAB_AGE')),
    familyIsResident,
    any(noneOf('person.dis_type', 'none'), oneOf('person.illness', 'cerebral_palsy', 'autism')),
  ),
  benefit: {
    kind: 'service',
    every: 'year',
    words: say('康复费用支付给机构，额度待配置', 'Paid to the institution; the quota is to be configured'),
  },
  usualDays: 30,
};
