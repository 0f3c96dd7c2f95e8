import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-13', { 'person.death': 'elsewhere', 'person.cremation': 'elsewhere', and: [{}] }, [
  ['local, died and cremated elsewhere', {}, 'met', 117000],
  ['local, not cremated', { 'person.cremation': 'none' }, 'not-met'],
  ['living', { 'person.death': 'none' }, 'not-met'],
  ['other hukou, elsewhere', { 'person.hukou': 'CN' }, 'not-met'],
  [
    'other hukou, died and cremated here',
    { 'person.hukou': 'CN', 'person.death': 'in_dg', 'person.cremation': 'dg' },
    'met',
  ],
  [
    'other hukou, died here, cremated elsewhere',
    { 'person.hukou': 'CN', 'person.death': 'in_dg' },
    'not-met',
  ],
  [
    'other hukou, cremated here, died elsewhere',
    { 'person.hukou': 'CN', 'person.cremation': 'dg' },
    'not-met',
  ],
  ['hukou not known', { 'person.hukou': null }, 'unknown'],
  [
    'hukou not known, but died and cremated here',
    { 'person.hukou': null, 'person.death': 'in_dg', 'person.cremation': 'dg' },
    'met',
  ],
  ['whether living is not known', { 'person.death': null }, 'unknown'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
