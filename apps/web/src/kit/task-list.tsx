import './task-list.css';
import { Link } from 'react-router';
import { useWords } from '../i18n/index.js';

export interface Task {
  to: string;
  name: string;
  hint?: string | undefined;
  state: 'done' | 'started' | 'to-do';
}

/** Sections to come back to, in any order; as few states as possible. */
export function TaskList({ tasks }: { tasks: Task[] }) {
  const { t } = useWords();
  return (
    <ol role="list" className="task-list">
      {tasks.map((task, index) => (
        <li key={task.to} className={`task task--${task.state}`}>
          <span className="task__number" aria-hidden="true">
            {index + 1}
          </span>
          <Link to={task.to} className="task__name">
            {task.name}
            {task.hint && <span className="task__hint">{task.hint}</span>}
          </Link>
          <span className="task__state">{t(`task.${task.state}`)}</span>
        </li>
      ))}
    </ol>
  );
}
