/**
 * Which Vietnamese texts ask much the same: with and without accents, misspelt, abbreviated as
 * people type on phones.
 */
@NullMarked
package vn.diemcau.likeness;

import org.jspecify.annotations.NullMarked;
