/// Help at a field.
@NullMarked
package org.dosedesk.ui.kit.help;

import org.jspecify.annotations.NullMarked;
