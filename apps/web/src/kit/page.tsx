import './page.css';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useWords } from '../i18n/index.js';
import { useOnline } from '../session/online.js';
import { Lamp } from './lamp.js';
import { ReadAloud } from './read-aloud.js';
import { OfflineBanner } from './states.js';
import { Switches } from './switches.js';
import { Weave } from './weave.js';

export interface NavItem {
  to: string;
  words: string;
}

interface FrameProps {
  /** Which front this is, in words: for social workers, for approvals. */
  front: string;
  nav: NavItem[];
  account?: ReactNode;
  demo?: boolean;
  children: ReactNode;
}

/** The frame of every page: skip link, wordmark, switches, woven band, main, and the telephone that always answers. */
export function Frame({ front, nav, account, demo = false, children }: FrameProps) {
  const { t } = useWords();
  const online = useOnline();
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {t('head.skip')}
      </a>
      <header className="page-head">
        <div className="page-head__line">
          <Link to="/" className="wordmark">
            <Lamp />
            <span className="wordmark__name">{t('head.name')}</span>
            <span className="wordmark__front">{front}</span>
          </Link>
          <Switches />
        </div>
        <Weave />
        <nav className="page-head__nav" aria-label={t('head.nav')}>
          <ul role="list">
            {nav.map(({ to, words }) => (
              <li key={to}>
                <NavLink to={to} end>
                  {words}
                </NavLink>
              </li>
            ))}
          </ul>
          {account}
        </nav>
        {demo && <p className="page-head__demo">{t('head.demo')}</p>}
        {!online && <OfflineBanner />}
      </header>
      <main id="main" tabIndex={-1} className="page-main">
        {children}
      </main>
      <footer className="page-foot">
        <Weave />
        <p className="page-foot__phone">
          <span className="when-calm">{t('foot.phone')}</span>
          <span className="when-elder">{t('foot.phoneShort')}</span> <a href="tel:12345">12345</a>
        </p>
        <p className="small quiet">{t('foot.about')}</p>
      </footer>
    </div>
  );
}

interface PageProps {
  title: string;
  /** Above the heading: a back link or where we are. */
  before?: ReactNode;
  lead?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}

/** One page: its title becomes the window's title and takes the focus after navigation. */
export function Page({ title, before, lead, wide = false, children }: PageProps) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    document.title = `${title} · ${t('head.name')}`;
  }, [title, t]);
  useEffect(() => {
    // The first page of a visit keeps the browser's own focus.
    if (key !== 'default') heading.current?.focus();
    if (key !== 'default') scrollTo(0, 0);
  }, [key]);
  return (
    <div className={wide ? 'page page--wide' : 'page'}>
      {before}
      <div className="page__top">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <ReadAloud />
      </div>
      {lead && <div className="page__lead">{lead}</div>}
      {children}
    </div>
  );
}
