/**
 * What stands between the features and the outside: configuration, database, JSON, errors, HTTP
 * headers, health, clock. Knows no feature.
 */
@NullMarked
package vn.diemcau.platform;

import org.jspecify.annotations.NullMarked;
