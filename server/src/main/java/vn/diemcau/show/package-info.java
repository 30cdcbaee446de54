/**
 * What the hall and those in front of it go by while a session runs: the run of show, the one
 * timer, what is on the stage screen, messages to the stage.
 */
@NullMarked
package vn.diemcau.show;

import org.jspecify.annotations.NullMarked;
