/**
 * Who calls: accounts, sign-in, roles and their scopes, links for guests, tickets for the live
 * path.
 */
@NullMarked
package vn.diemcau.identity;

import org.jspecify.annotations.NullMarked;
