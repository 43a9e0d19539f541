/// Rules of the schedule in words, for every screen.
@NullMarked
package org.dosedesk.ui.kit.rule;

import org.jspecify.annotations.NullMarked;
