import './gallery.css';
import { useState } from 'react';
import { timelineOf } from '../api/timeline.js';
import { ASSESSMENT, progressOf, WISHES } from '../fixtures/wishes.js';
import { NEEDS, TOTALS } from '../fixtures/needs.js';
import { inHours } from '../fixtures/people.js';
import { WovenBars } from '../kit/bars.js';
import { Button } from '../kit/button.js';
import { CheckAnswers } from '../kit/check-answers.js';
import { townWords } from '../kit/town-words.js';
import { Choice, Ticks } from '../kit/choice.js';
import { ErrorSummary } from '../kit/error-summary.js';
import { SelectField, TextField } from '../kit/field.js';
import { LampClock } from '../kit/lamp.js';
import { Masked, Money } from '../kit/money.js';
import { Frame, Page } from '../kit/page.js';
import { ConfirmPanel, ConflictPanel } from '../kit/panels.js';
import { PolicyResults } from '../kit/policy-results.js';
import { ReceiptPanel } from '../kit/receipt.js';
import { Sheet, Tag } from '../kit/sheet.js';
import { Slip } from '../kit/slip.js';
import { TaskList } from '../kit/task-list.js';
import { Thing } from '../kit/thing.js';
import { Timeline } from '../kit/timeline.js';
import { Weave, WovenProgress } from '../kit/weave.js';
import { ITEMS, type ItemCode } from '#kernel';
import { States } from './states-wall.js';

/** Every component once; modes are the switches in the header. Labels here are invented, like all data. */
export function Gallery() {
  return (
    <Frame front="样册" nav={[{ to: '/', words: '组件' }]} demo>
      <Page title="组件样册" wide>
        <Part name="编织带">
          <Weave />
          <Weave tall />
          <WovenProgress done={3} all={6} />
        </Part>
        <Part name="灯钟">
          <LampClock startAt={inHours(-4)} dueAt={inHours(20)} />
          <LampClock startAt={inHours(-21)} dueAt={inHours(3)} />
          <LampClock startAt={inHours(-27)} dueAt={inHours(-3)} />
        </Part>
        <Part name="心愿笺">
          <div className="slips">
            {NEEDS.map((need) => (
              <Slip key={need.needId} need={need} to="/" headingLevel={3} />
            ))}
          </div>
        </Part>
        <Part name="物件">
          <p className="row">
            {(Object.keys(ITEMS) as ItemCode[]).map((item) => (
              <Thing key={item} item={item} />
            ))}
          </p>
        </Part>
        <Part name="按钮">
          <p className="row">
            <Button>继续</Button>
            <Button tone="plain">返回</Button>
            <Button tone="stop">签批：不予帮扶</Button>
            <Button busyWords="正在提交">提交</Button>
            <Button tone="quiet">退出</Button>
          </p>
        </Part>
        <Part name="填写">
          <Fields />
        </Part>
        <Part name="清单与回执">
          <TaskList
            tasks={[
              { to: '/a', name: '困难', hint: '发生了什么', state: 'done' },
              { to: '/b', name: '求助人', state: 'started' },
              { to: '/c', name: '家庭', state: 'to-do' },
            ]}
          />
          <CheckAnswers
            title="困难"
            answers={[
              { question: '金额', answer: <Money fen={3_000_000} />, to: '/' },
              { question: '数量', answer: '', to: '/', missing: true },
            ]}
          />
          <ReceiptPanel title="已受理" code="DG-7K4M-92QX">
            <p>请保存好这个编号。</p>
          </ReceiptPanel>
        </Part>
        <Part name="进度">
          {WISHES.slice(0, 3).map((wish) => (
            <Timeline key={wish.wishId} steps={timelineOf(progressOf(wish))} />
          ))}
        </Part>
        <Part name="政策">
          <PolicyResults assessment={ASSESSMENT} />
        </Part>
        <Part name="金额与隐去">
          <Money fen={3_000_050} large />
          <p>
            <Masked>莫**</Masked> <Tag>普通</Tag> <Tag tone="lamp">临期</Tag> <Tag tone="stop">超期</Tag>{' '}
            <Tag tone="done">办结</Tag> <Tag tone="news">在办</Tag>
          </p>
        </Part>
        <Part name="图表">
          <WovenBars
            caption="求助类别。"
            reading="最多的是医疗。"
            nameWord="类别"
            countWord="件数"
            bars={TOTALS.towns.map(({ town, registered }) => ({ name: townWords(town).zh, count: Number(registered) || 0 }))}
          />
        </Part>
        <Part name="十种状态">
          <States />
        </Part>
        <Part name="冲突与确认">
          <Panels />
        </Part>
      </Page>
    </Frame>
  );
}

const Part = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <section className="part stack">
    <h2>{name}</h2>
    {children}
  </section>
);

function Fields() {
  const [text, setText] = useState('');
  const [one, setOne] = useState('b');
  const [many, setMany] = useState(['a']);
  const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((value) => ({
    value,
    words: `选项 ${value.toUpperCase()}`,
  }));
  return (
    <div className="part__half stack stack--loose">
      <ErrorSummary faults={[{ field: 'sample', words: '填写账号' }]} attempt={0} />
      <TextField
        id="sample"
        label="账号"
        hint="空格可留可不留"
        error="填写账号"
        value={text}
        onChange={setText}
      />
      <TextField label="电话" optional value={text} onChange={setText} echo="¥30,000.00" />
      <SelectField label="镇街" value="" onChange={() => undefined} options={options} />
      <Choice id="one" label="选一项" hint="方向键可移动" options={options} value={one} onChange={setOne} />
      <Choice
        id="short"
        label="是否"
        inline
        options={options.slice(0, 3)}
        value={one}
        onChange={setOne}
        error="请选一项"
      />
      <Ticks id="many" label="可多选" options={options.slice(0, 3)} value={many} onChange={setMany} />
      <Sheet tone="lamp" title="提示">
        <p>还差 1 份：出院小结。</p>
      </Sheet>
    </div>
  );
}

function Panels() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <ConflictPanel
        who="李**"
        at={inHours(-0.45)}
        differences={[{ name: '金额', before: '¥30,000.00', after: '¥28,000.00' }]}
        onRead={() => undefined}
      />
      <div>
        <Button onClick={() => setOpen(true)}>打开确认面板</Button>
      </div>
      <ConfirmPanel
        title="最后核对一次"
        verb="拨付 ¥30,000.00 给 莫**"
        open={open}
        busy={false}
        onConfirm={() => setOpen(false)}
        onClose={() => setOpen(false)}
      >
        <Money fen={3_000_000} large />
      </ConfirmPanel>
    </>
  );
}
