/**
 * Browsers that are signed in, came in by a link or joined: sessions, cookies, signing out. Whose
 * accounts and links they are is known to the features above.
 */
@NullMarked
package vn.diemcau.login;

import org.jspecify.annotations.NullMarked;
