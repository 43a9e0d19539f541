/// The table of workers: search, filters, status and due date.
@NullMarked
package org.dosedesk.ui.people.workers;

import org.jspecify.annotations.NullMarked;
