import './timeline.css';
import type { TimelineStep } from '../api/timeline.js';
import { dateTime } from '../format/time.js';
import { roundYuan } from '../format/money.js';
import { useWords } from '../i18n/index.js';
import { Lamp } from './lamp.js';

/** Where it stands, like a parcel: what happened is woven, the lamp stands at now, what comes is bare warp. */
export function Timeline({ steps }: { steps: TimelineStep[] }) {
  const { t, language } = useWords();
  return (
    <ol role="list" className="timeline">
      {steps.map((step, index) => (
        <li
          key={`${step.code}-${index}`}
          className={`timeline__step timeline__step--${step.state}`}
          data-step={step.code}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="timeline__thread" aria-hidden="true" />
          <span className="timeline__knot" aria-hidden="true">
            {step.state === 'now' && <Lamp />}
          </span>
          <div className="timeline__words">
            <p className="timeline__name">
              {t(step.state === 'now' ? `now.${step.code}` : `step.${step.code}`, { defaultValue: step.code })}
              {step.times !== undefined && ` × ${step.times}`}
              {step.amountFen !== undefined && ` · ${roundYuan(step.amountFen)}`}
            </p>
            <p className="small quiet">
              {step.at ? dateTime(step.at, language) : t(`timeline.${step.state}`)}
              {step.state === 'now' && ` · ${t(`holder.${step.code}`)}`}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
