/// What the program is: its version, its data, its licence and the notices of what it ships with.
@NullMarked
package org.dosedesk.ui.about;

import org.jspecify.annotations.NullMarked;
