/// The program's settings.
@NullMarked
package org.dosedesk.ui.settings;

import org.jspecify.annotations.NullMarked;
