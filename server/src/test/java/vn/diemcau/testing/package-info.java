/**
 * What the tests of all features stand on: the whole product, started on a fresh schema, and
 * clients for it.
 */
@NullMarked
package vn.diemcau.testing;

import org.jspecify.annotations.NullMarked;
