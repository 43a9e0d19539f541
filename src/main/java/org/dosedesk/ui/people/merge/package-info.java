/// Merging two records of one person.
@NullMarked
package org.dosedesk.ui.people.merge;

import org.jspecify.annotations.NullMarked;
