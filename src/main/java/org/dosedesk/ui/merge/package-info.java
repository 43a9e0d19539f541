/// Merging two records of one person.
@NullMarked
package org.dosedesk.ui.merge;

import org.jspecify.annotations.NullMarked;
