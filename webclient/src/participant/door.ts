import DoorPage from './door/DoorPage.svelte';
import { show } from './show.ts';

show(DoorPage);

// At a door the line is as good as it happens to be: the page opens and works without one.
if (import.meta.env.PROD && navigator.serviceWorker) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/door-worker.js', { scope: '/door/' }).catch(() => undefined);
  });
}
