/** Who and where: administrative units with their validity, organizations, people. */
@NullMarked
package vn.diemcau.directory;

import org.jspecify.annotations.NullMarked;
