/**
 * People who sign in with an address and a password: accounts, passwords, signing in, the first
 * administrator.
 */
@NullMarked
package vn.diemcau.account;

import org.jspecify.annotations.NullMarked;
