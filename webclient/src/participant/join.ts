import '../styles/base.css';
import './session/session.css';
import { joinCode } from './session/model.ts';
import { Page } from './session/page.ts';
import { takeUpLanguage } from './session/words.ts';

const element = document.getElementById('page');
if (element) void takeUpLanguage().then(() => new Page(element, joinCode()).open());

// Where the line is bad the page opens again without it. A browser that cannot do that does without.
if (import.meta.env.PROD && navigator.serviceWorker) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/worker.js', { scope: '/j/' }).catch(() => undefined);
  });
}
