/// How the program looks and what it remembers of it: theme, language, window and columns.
@NullMarked
package org.dosedesk.ui.kit.look;

import org.jspecify.annotations.NullMarked;
