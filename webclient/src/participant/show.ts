import '../styles/base.css';
import { mount, type Component } from 'svelte';
import { language } from '#lib/i18n/language.svelte.ts';

/** Puts a page into its document. */
export function show(page: Component): void {
  document.documentElement.lang = language.current;
  const target = document.getElementById('page');
  if (target) mount(page, { target });
}
