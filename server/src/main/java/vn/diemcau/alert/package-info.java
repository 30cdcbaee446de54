/** Alerts: what somebody has to see to at a bridge point, as tasks that close themselves. */
@NullMarked
package vn.diemcau.alert;

import org.jspecify.annotations.NullMarked;
