/// The table of workers: search, filters, status and due date.
@NullMarked
package org.dosedesk.ui.workers;

import org.jspecify.annotations.NullMarked;
