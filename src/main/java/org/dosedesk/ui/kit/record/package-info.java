/// Records and what changed in them, in words.
@NullMarked
package org.dosedesk.ui.kit.record;

import org.jspecify.annotations.NullMarked;
