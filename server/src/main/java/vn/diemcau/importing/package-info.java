/**
 * Lists from spreadsheets: what each row would do is shown and can be corrected before anything is
 * done, and then everything is done at once. What rows are is up to the features that implement
 * {@link vn.diemcau.importing.ImportTarget}.
 */
@NullMarked
package vn.diemcau.importing;

import org.jspecify.annotations.NullMarked;
