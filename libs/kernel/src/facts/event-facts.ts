import { choice, count, yesNo, yuan } from './fact-spec.js';

/** The 5 facts of what happened. */
export const EVENT_FACTS = {
  'event.type': choice('事件类型', 'event type',
    'none:无:none|fire:火灾:fire|traffic:交通事故:traffic accident|injury:意外伤害:injury|sudden_illness:突发重病:sudden illness|'
    + 'violence:暴力侵害:violence|guardian_abuse:监护侵害:abuse by a guardian|other_urgent:其他急难:other urgent event|'
    + 'medical_cost:医疗支出:medical cost|education_cost:教育支出:education cost|other_cost:其他必需支出:other necessary cost|'
    + 'natural_disaster:自然灾害:natural disaster|job_loss:失业:job loss'),
  'event.days': count('事件距今天数', 'days since the event', 'day', 0, 36_500),
  'event.broken': yesNo('基本生活陷入严重困难', 'basic living has fallen into serious difficulty'),
  'event.danger': yesNo('生命、住所或未成年人安全正受威胁', 'life, shelter or a minor’s safety is at stake now'),
  'event.need': yuan('当前资金缺口', 'gap now needed'),
} as const;
