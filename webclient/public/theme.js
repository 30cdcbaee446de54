// Runs before the first paint so that a chosen theme does not flash; see src/ui/theme.svelte.ts.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('language') === 'en') document.documentElement.lang = 'en';
} catch {
  // A browser that forbids storing: the device's theme, and Vietnamese.
}
