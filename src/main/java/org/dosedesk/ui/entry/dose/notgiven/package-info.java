/// A dose that was not given: the part of the form that says so.
@NullMarked
package org.dosedesk.ui.entry.dose.notgiven;

import org.jspecify.annotations.NullMarked;
