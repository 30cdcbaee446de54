// Runs before the first paint so that a chosen theme does not flash; see src/ui/theme.svelte.ts.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
document.documentElement.lang = localStorage.getItem('language') === 'en' ? 'en' : 'vi';
