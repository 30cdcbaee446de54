import '../styles/fonts.css';
import '../styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { keepBrowserClicks } from './browserclicks.ts';

keepBrowserClicks();
const target = document.getElementById('page');
if (target) mount(App, { target });
