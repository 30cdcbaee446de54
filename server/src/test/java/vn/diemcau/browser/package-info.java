/** Starts the product for the browser tests, which are in {@code webclient/browser}. */
@NullMarked
package vn.diemcau.browser;

import org.jspecify.annotations.NullMarked;
