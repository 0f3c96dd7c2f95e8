import { describePolicy } from '../../../testing/describe-policy.js';

describePolicy('MZ-11', { 'person.age': 70, 'person.status': ['dibao'] }, [
  ['old and on Dibao', {}, 'met'],
  ['sixty: the limit', { 'person.age': 60 }, 'met'],
  ['fifty-nine', { 'person.age': 59 }, 'not-met'],
  ['no reason', { 'person.status': [] }, 'not-met'],
  ['alone at eighty', { 'person.status': [], 'person.age': 80, 'person.lives_alone': true }, 'met'],
  ['alone at seventy-nine', { 'person.status': [], 'person.age': 79, 'person.lives_alone': true }, 'not-met'],
  ['eighty, not alone', { 'person.status': [], 'person.age': 80 }, 'not-met'],
  ['lost the only child', { 'person.status': [], 'person.only_child': 'dead' }, 'met'],
  ['only child disabled', { 'person.status': [], 'person.only_child': 'disabled' }, 'not-met'],
  ['disability grade 2', { 'person.status': [], 'person.dis_grade': 2 }, 'met'],
  ['disability grade 1', { 'person.status': [], 'person.dis_grade': 1 }, 'met'],
  ['disability grade 3', { 'person.status': [], 'person.dis_grade': 3 }, 'not-met'],
  ['preferential care', { 'person.status': [], 'person.veteran': 'priority' }, 'met'],
  ['a veteran as such', { 'person.status': [], 'person.veteran': 'veteran' }, 'not-met'],
  ['other hukou', { 'person.hukou': 'GD' }, 'not-met'],
  ['only child not known', { 'person.status': [], 'person.only_child': null }, 'unknown'],
  ['only child not known, on Dibao anyway', { 'person.only_child': null }, 'met'],
  ['the last day of 2020', { on: '2020-12-31' }, 'met'],
  ['the first day of 2021', { on: '2021-01-01' }, 'met'],
]);
