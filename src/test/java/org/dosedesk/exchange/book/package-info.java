/// Tests of workbooks and pages as text.
@NullMarked
package org.dosedesk.exchange.book;

import org.jspecify.annotations.NullMarked;
