/**
 * The live path of one session: a log of facts, its one writer, and who hears of them. Knows no
 * feature.
 */
@NullMarked
package vn.diemcau.channel;

import org.jspecify.annotations.NullMarked;
