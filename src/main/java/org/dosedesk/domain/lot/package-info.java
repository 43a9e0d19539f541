/// What is known about lots: how much is left, how they are spelt, who got them.
@NullMarked
package org.dosedesk.domain.lot;

import org.jspecify.annotations.NullMarked;
