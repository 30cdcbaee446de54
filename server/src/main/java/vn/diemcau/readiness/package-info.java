/** What every bridge point of an event is to have done, and by when. */
@org.jspecify.annotations.NullMarked
package vn.diemcau.readiness;
