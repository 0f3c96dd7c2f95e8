import { NoConnection, Problem } from '../api/problem.js';
import { inHours } from '../fixtures/people.js';
import { Button } from '../kit/button.js';
import {
  AsOf,
  Empty,
  Failure,
  Loading,
  NoRight,
  OfflineBanner,
  Partial,
  SaveMark,
  SessionEnded,
} from '../kit/states.js';

/** The ten states that every screen must have; conflict and done stand with the panels and the receipt. */
export const States = () => (
  <div className="stack">
    <Loading what="案件" lines={1} />
    <Empty why="今天没有到期事项">
      <p>可查看本周到期（3）。</p>
    </Empty>
    <Failure
      error={new Problem(500, { detail: '没有保存成功。', traceId: '7f3k00' })}
      onAgain={() => undefined}
    />
    <Failure error={new NoConnection('none')} />
    <NoRight />
    <OfflineBanner />
    <AsOf at={inHours(-0.5)} />
    <Partial done={11} all={12}>
      <p>第 7 笔户名与账号不一致。</p>
    </Partial>
    <SaveMark state="saved-here" />
    <SaveMark state="submitted" />
    <SaveMark state="accepted" />
    <SessionEnded>
      <Button>重新登录</Button>
    </SessionEnded>
  </div>
);
