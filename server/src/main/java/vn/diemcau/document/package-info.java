/**
 * Official documents about a session: giấy mời, công văn triệu tập, thư ngỏ, giấy ủy quyền. Drafts,
 * numbers out of a register, one for all or one for each recipient, the scan of what was signed.
 */
@NullMarked
package vn.diemcau.document;

import org.jspecify.annotations.NullMarked;
