/// The program's settings.
@NullMarked
package org.dosedesk.ui.keeping.settings;

import org.jspecify.annotations.NullMarked;
