import '../styles/fonts.css';
import '../styles/base.css';
import { mount } from 'svelte';
import './problems/words.ts';
import App from './App.svelte';
import { isReadable, keepBrowserClicks } from './browserclicks.ts';
import { failure } from './shell/failure.svelte.ts';

// The router cannot read a path with broken percent signs.
if (!isReadable(location.pathname)) history.replaceState(null, '', '/not-found');
keepBrowserClicks();
// A part of a page that cannot be fetched: the line broke, or the server has a newer version.
addEventListener('vite:preloadError', (event) => failure.show(event.payload));
const target = document.getElementById('page');
if (target) mount(App, { target });
