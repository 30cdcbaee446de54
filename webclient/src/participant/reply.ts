import Incomplete from './Incomplete.svelte';
import { show } from './show.ts';

show(Incomplete);
