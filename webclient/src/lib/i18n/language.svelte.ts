import { storage } from '../storage.ts';

export type Language = 'vi' | 'en';

function initial(): Language {
  return storage.read('language') === 'en' ? 'en' : 'vi';
}

/** The language of the interface: Vietnamese until somebody chooses otherwise on this device. */
class LanguageState {
  current = $state<Language>(initial());

  /** What somebody was written in, for as long as they choose nothing. */
  suggest(language: Language): void {
    if (storage.read('language') === null) this.show(language);
  }

  choose(language: Language): void {
    this.show(language);
    storage.write('language', language);
  }

  private show(language: Language): void {
    this.current = language;
    document.documentElement.lang = language;
  }
}

export const language = new LanguageState();
