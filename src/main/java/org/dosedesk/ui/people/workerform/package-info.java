/// The form for workers: adding and correcting.
@NullMarked
package org.dosedesk.ui.people.workerform;

import org.jspecify.annotations.NullMarked;
