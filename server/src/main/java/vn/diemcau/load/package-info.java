/**
 * A program of its own beside the server: fills a rehearsal with a crowd and says how it went. It
 * talks to installations as any client does and shares nothing with the server but how JSON is
 * read. The engine of its lines ({@link vn.diemcau.load.Lines}) is the benchmark's as well.
 */
@NullMarked
package vn.diemcau.load;

import org.jspecify.annotations.NullMarked;
