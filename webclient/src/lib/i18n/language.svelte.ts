import { storage } from '../storage.ts';

export type Language = 'vi' | 'en';

function initial(): Language {
  return storage.read('language') === 'en' ? 'en' : 'vi';
}

/** The language of the interface: Vietnamese until somebody chooses otherwise on this device. */
class LanguageState {
  current = $state<Language>(initial());

  choose(language: Language): void {
    this.current = language;
    storage.write('language', language);
    document.documentElement.lang = language;
  }
}

export const language = new LanguageState();
