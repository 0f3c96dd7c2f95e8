import { useSyncExternalStore } from 'react';
import { switchWords, type Tag } from '../i18n/index.js';

export interface Preferences {
  elder: boolean;
  highContrast: boolean;
  text: 'normal' | 'large' | 'largest';
  tag: Tag;
}

const SLOT = 'preferences';
const FIRST: Preferences = { elder: false, highContrast: false, text: 'normal', tag: 'zh-CN' };

let current: Preferences = FIRST;
const listeners = new Set<() => void>();

/** Reads what this browser remembers; anything unreadable is the first setting. */
export function recallPreferences(): Preferences {
  try {
    current = { ...FIRST, ...(JSON.parse(localStorage.getItem(SLOT) ?? '{}') as Partial<Preferences>) };
  } catch {
    current = FIRST;
  }
  apply();
  return current;
}

/** Changes a setting at once, for every page of every front, and remembers it. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  if (change.tag && change.tag !== current.tag) await switchWords(change.tag);
  current = { ...current, ...change };
  apply();
  keepPreferences();
  for (const listener of listeners) listener();
}

/** Writes the settings to this browser (again, when its storage was emptied). */
export function keepPreferences(): void {
  try {
    localStorage.setItem(SLOT, JSON.stringify(current));
  } catch {
    // Some browsers inside apps keep nothing; the setting then lasts for this page.
  }
}

function apply(): void {
  const root = document.documentElement;
  root.dataset['elder'] = current.elder ? 'on' : 'off';
  root.dataset['contrast'] = current.highContrast ? 'high' : 'normal';
  root.dataset['text'] = current.text;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current);
