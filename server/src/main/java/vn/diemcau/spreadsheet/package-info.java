/**
 * Tables that people made elsewhere, in whatever program and encoding, and those that they take
 * away. Knows no feature and no database.
 */
@NullMarked
package vn.diemcau.spreadsheet;

import org.jspecify.annotations.NullMarked;
