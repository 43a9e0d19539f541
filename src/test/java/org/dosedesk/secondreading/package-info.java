/// Chapters 5 to 7 of the specification written down a second time, table by table, without a thought for speed: the
/// engine must say the same of anybody.
@NullMarked
package org.dosedesk.secondreading;

import org.jspecify.annotations.NullMarked;
