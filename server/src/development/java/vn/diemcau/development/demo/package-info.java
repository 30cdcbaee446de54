/**
 * The demo event: the minister's meeting with teachers of 2023, loaded on an empty database of a
 * trial run. Its people are invented and their addresses end in {@code .example}; public officials
 * stand only where the published plan names them.
 */
@NullMarked
package vn.diemcau.development.demo;

import org.jspecify.annotations.NullMarked;
