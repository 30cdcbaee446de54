import { storage } from '#lib/storage.ts';

export type Theme = 'system' | 'light' | 'dark';

const NEXT: Record<Theme, Theme> = { system: 'light', light: 'dark', dark: 'system' };

function initial(): Theme {
  const stored = storage.read('theme');
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Light, dark or what the device says. public/theme.js applies it before the first paint. */
class ThemeState {
  current = $state<Theme>(initial());

  next(): void {
    this.choose(NEXT[this.current]);
  }

  choose(theme: Theme): void {
    this.current = theme;
    storage.write('theme', theme);
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }
}

export const theme = new ThemeState();
