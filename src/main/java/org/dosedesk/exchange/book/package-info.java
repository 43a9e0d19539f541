/// Workbooks and pages as text: sheets of XLSX files, and the tables of pages that are named like workbooks.
@NullMarked
package org.dosedesk.exchange.book;

import org.jspecify.annotations.NullMarked;
