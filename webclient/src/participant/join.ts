import '../styles/base.css';
import './session/session.css';
import { joinCode } from './session/model.ts';
import { Page } from './session/page.ts';

const element = document.getElementById('page');
if (element) void new Page(element, joinCode()).open();
