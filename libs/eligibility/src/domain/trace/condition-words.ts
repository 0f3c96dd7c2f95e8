import { type Bilingual, FACTS, say } from '#kernel';
import type { Comparison, Condition } from '../conditions.js';
import { listed, phrase } from './fact-words.js';
import { type Dictionary, quantityWords, unitOf } from './quantity-words.js';

const COMPARISONS: Readonly<Record<Comparison, Bilingual>> = {
  '<': say('低于', 'below'),
  '<=': say('不超过', 'at most'),
  '>': say('高于', 'above'),
  '>=': say('不低于', 'at least'),
};

/** One node of a condition in one line, without the lines of its parts. */
export function conditionWords(condition: Condition, dictionary: Dictionary): Bilingual {
  switch (condition.op) {
    case 'all':
      return say('同时满足：', 'all of:');
    case 'any':
      return say('满足任一项：', 'any of:');
    case 'not':
      return say('不满足：', 'not:');
    case 'named':
      return condition.words;
    case 'is':
      return phrase(
        '{0}：应为{1}',
        '{0}: must be {1}',
        FACTS[condition.fact].words,
        condition.value ? say('是', 'yes') : say('否', 'no'),
      );
    case 'oneOf': {
      const { words, values } = FACTS[condition.fact];
      const accepted = condition.values.map((value) => values.get(value) ?? say(value, value));
      return phrase('{0}为{1}', '{0} is {1}', words, listed(accepted, say('或', ' or ')));
    }
    case 'compare': {
      const unit = unitOf(condition.left, dictionary);
      return phrase(
        '{0}{1}{2}',
        '{0} {1} {2}',
        quantityWords(condition.left, dictionary, unit),
        COMPARISONS[condition.by],
        quantityWords(condition.right, dictionary, unit),
      );
    }
    case 'holds': {
      const names = FACTS['person.status'].values;
      return phrase(
        '持有或本次认定{0}身份',
        'holds or is given the status {0}',
        listed(
          condition.statuses.map((status) => names.get(status) as Bilingual),
          say('或', ' or '),
        ),
      );
    }
    case 'hit':
      return phrase('符合{0}', '{0} is met', say(condition.policy, condition.policy));
    case 'someMember':
      return phrase('有在世成员：{0}', 'some living member: {0}', inlineWords(condition.where, dictionary));
  }
}

/** A whole condition in one line. */
export function inlineWords(condition: Condition, dictionary: Dictionary): Bilingual {
  const parts = (list: readonly Condition[]): Bilingual[] =>
    list.map((part) => inlineWords(part, dictionary));
  switch (condition.op) {
    case 'all':
      return listed(parts(condition.of), say('且', ' and '));
    case 'any':
      return phrase('（{0}）', '({0})', listed(parts(condition.of), say('或', ' or ')));
    case 'not':
      return phrase('非（{0}）', 'not ({0})', inlineWords(condition.of, dictionary));
    default:
      return conditionWords(condition, dictionary);
  }
}

/** The parts of a node that stand on lines of their own. */
export function partsOf(condition: Condition): readonly Condition[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of;
    case 'not':
      return [condition.of];
    case 'named':
      return condition.of.op === 'all' ? condition.of.of : [condition.of];
    default:
      return [];
  }
}
