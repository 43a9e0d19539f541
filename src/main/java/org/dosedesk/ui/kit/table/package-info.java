/// Tables: their columns, their cells and their widths.
@NullMarked
package org.dosedesk.ui.kit.table;

import org.jspecify.annotations.NullMarked;
