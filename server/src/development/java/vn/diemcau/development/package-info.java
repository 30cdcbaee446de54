/**
 * What developers and tests need around the product: an embedded database, a catcher for its mail,
 * and one command that starts all of it. Never part of what is deployed.
 */
@NullMarked
package vn.diemcau.development;

import org.jspecify.annotations.NullMarked;
