/**
 * Who speaks when: requests for the floor, the fair order in which they are called, and the turns.
 */
@NullMarked
package vn.diemcau.floor;

import org.jspecify.annotations.NullMarked;
