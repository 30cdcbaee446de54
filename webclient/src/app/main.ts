import '../styles/fonts.css';
import '../styles/base.css';
import { mount } from 'svelte';
import './problems/words.ts';
import App from './App.svelte';
import { isReadable, keepBrowserClicks } from './browserclicks.ts';

// The router cannot read a path with broken percent signs.
if (!isReadable(location.pathname)) history.replaceState(null, '', '/not-found');
keepBrowserClicks();
const target = document.getElementById('page');
if (target) mount(App, { target });
