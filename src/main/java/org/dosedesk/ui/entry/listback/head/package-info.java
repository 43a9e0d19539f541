/// What holds for all rows of a list that came back.
@NullMarked
package org.dosedesk.ui.entry.listback.head;

import org.jspecify.annotations.NullMarked;
