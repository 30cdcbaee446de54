import ReplyPage from './reply/ReplyPage.svelte';
import { show } from './show.ts';

show(ReplyPage);
