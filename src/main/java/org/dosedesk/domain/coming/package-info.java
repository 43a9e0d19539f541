/// Who falls due in the coming weeks, and the vials that this takes.
@NullMarked
package org.dosedesk.domain.coming;

import org.jspecify.annotations.NullMarked;
