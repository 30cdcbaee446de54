/**
 * Pages in the layout of Vietnamese administrative documents, as PDF and as DOCX: how a document
 * looks, and nothing about whose it is. Knows no feature and no database.
 */
@NullMarked
package vn.diemcau.typeset;

import org.jspecify.annotations.NullMarked;
