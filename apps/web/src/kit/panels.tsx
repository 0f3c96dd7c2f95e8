import './panels.css';
import { type ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { clockTime } from '../format/time.js';
import { useWords } from '../i18n/index.js';
import { Button, type Tone } from './button.js';

interface ConfirmProps {
  title: string;
  /** The verb with its object: 拨付 ¥30,000.00 给 莫**. Never 确定. */
  verb: string;
  tone?: Tone;
  busy: boolean;
  open: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The calm moment before an act that cannot be taken back: facts first, then one verb. */
export function ConfirmPanel({
  title,
  verb,
  tone = 'act',
  busy,
  open,
  onConfirm,
  onClose,
  children,
}: ConfirmProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen && !busy) onClose();
      }}
      isDismissable={false}
    >
      <Modal className="confirm">
        <Dialog className="confirm__dialog">
          <Heading slot="title" className="confirm__title">
            {title}
          </Heading>
          {children}
          <div className="confirm__acts">
            <Button tone={tone} onClick={onConfirm} busyWords={busy ? t('form.sending') : undefined}>
              {verb}
            </Button>
            <Button tone="plain" onClick={onClose}>
              {t('form.goBack')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface Difference {
  name: string;
  before: string;
  after: string;
}

interface ConflictProps {
  who?: string;
  at?: string;
  differences: Difference[];
  /** Read the new state; nobody decides on what they have not read. */
  onRead: () => void;
}

/** 7 conflict: who, when, both versions; the reader chooses after reading. */
export function ConflictPanel({ who, at, differences, onRead }: ConflictProps) {
  const { t, language } = useWords();
  const title = who && at ? t('conflict.by', { who, time: clockTime(at, language) }) : t('conflict.changed');
  return (
    <section className="conflict" role="alert">
      <h2>{title}</h2>
      <p>{t('conflict.nothingSigned')}</p>
      {differences.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('conflict.what')}</th>
              <th scope="col">{t('conflict.youSaw')}</th>
              <th scope="col">{t('conflict.now')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ name, before, after }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  <del>{before}</del>
                </td>
                <td>
                  <ins>{after}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button tone="plain" onClick={onRead}>
          {t('conflict.read')}
        </Button>
      </div>
    </section>
  );
}
