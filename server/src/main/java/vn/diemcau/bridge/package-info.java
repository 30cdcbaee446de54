/** Bridge points: the rooms that join a session, who answers for them, how ready they are. */
@NullMarked
package vn.diemcau.bridge;

import org.jspecify.annotations.NullMarked;
