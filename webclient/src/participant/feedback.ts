import FeedbackPage from './feedback/FeedbackPage.svelte';
import { show } from './show.ts';

show(FeedbackPage);
