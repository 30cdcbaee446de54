/**
 * How fast the live path is, measured from outside: a served product in a process of its own, and
 * thousands of clients in this one. Run by hand, never by the tests.
 */
@NullMarked
package vn.diemcau.benchmark;

import org.jspecify.annotations.NullMarked;
