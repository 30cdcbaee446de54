/** Điểm Cầu: the service around very large hybrid meetings. One package a feature. */
@NullMarked
package vn.diemcau;

import org.jspecify.annotations.NullMarked;
