import '../design/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { ApiProvider } from '../api/context.js';
import type { Role } from '../api/api.js';
import { DeskApp } from '../desk/desk-app.js';
import { FieldApp } from '../field/field-app.js';
import { fixtureApi } from '../fixtures/fixture-api.js';
import { NOW } from '../fixtures/people.js';
import { startWords } from '../i18n/index.js';
import { PublicApp } from '../public/public-app.js';
import { queryClient } from '../session/mount.js';
import { FixedNowProvider } from '../session/now.js';
import { prefer, recallPreferences, usePreferences } from '../session/preferences.js';
import { Gallery } from './gallery.js';
import { sampleDrafts } from './sample-drafts.js';

/** `?front=desk&at=/cases/a420b42b&role=town-officer&elder=on&contrast=high&lang=en` shows one screen with invented data. */
const asked = new URLSearchParams(location.search);
const ROLES: Record<string, Role> = { field: 'social-worker', desk: 'federation-checker', public: 'donor' };
const front = asked.get('front') ?? 'gallery';
const role = asked.get('role') === 'nobody' ? null : (ROLES[front] ?? 'social-worker');

const FRONTS: Record<string, () => ReactNode> = {
  field: () => <FieldApp drafts={sampleDrafts()} />,
  desk: () => <DeskApp />,
  public: () => <PublicApp />,
  gallery: () => <Gallery />,
};

function Stage() {
  usePreferences();
  return FRONTS[front]?.() ?? null;
}

recallPreferences();
await startWords(asked.get('lang') === 'en' ? 'en' : 'zh-CN', ['field', 'desk', 'public']);
await prefer({
  tag: asked.get('lang') === 'en' ? 'en' : 'zh-CN',
  elder: asked.get('elder') === 'on',
  highContrast: asked.get('contrast') === 'high',
});

createRoot(document.getElementById('app') as HTMLElement).render(
  <FixedNowProvider value={NOW}>
    <ApiProvider value={fixtureApi(role)}>
      <QueryClientProvider client={queryClient()}>
        <MemoryRouter initialEntries={[asked.get('at') ?? '/']}>
          <Stage />
        </MemoryRouter>
      </QueryClientProvider>
    </ApiProvider>
  </FixedNowProvider>,
);
