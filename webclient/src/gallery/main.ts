import '../styles/fonts.css';
import '../styles/base.css';
import { mount } from 'svelte';
import Gallery from './Gallery.svelte';

// A page for looking at every component (`npm run gallery`); no build contains it.
const target = document.getElementById('page');
if (target) mount(Gallery, { target });
