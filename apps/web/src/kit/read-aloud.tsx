import { useEffect, useState } from 'react';
import { useWords } from '../i18n/index.js';
import { usePreferences } from '../session/preferences.js';
import { Button } from './button.js';

const pageWords = (): string => document.querySelector('main')?.innerText.slice(0, 4000) ?? '';

/** Elder mode: reads the page aloud with the device's own voice; nothing is sent anywhere. */
export function ReadAloud() {
  const { t } = useWords();
  const { elder, tag } = usePreferences();
  const [speaking, setSpeaking] = useState(false);
  const possible = elder && 'speechSynthesis' in window;
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!possible) return null;

  const toggle = (): void => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const speech = new SpeechSynthesisUtterance(pageWords());
    speech.lang = tag;
    speech.rate = 0.9;
    speech.onend = () => setSpeaking(false);
    speechSynthesis.speak(speech);
    setSpeaking(true);
  };

  return (
    <Button tone="plain" onClick={toggle}>
      {t(speaking ? 'readAloud.stop' : 'readAloud.start')}
    </Button>
  );
}
