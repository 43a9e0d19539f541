/// The screen on which files are imported: choose or drop, look, confirm.
@NullMarked
package org.dosedesk.ui.keeping.importing;

import org.jspecify.annotations.NullMarked;
