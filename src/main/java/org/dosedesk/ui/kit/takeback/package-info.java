/// Taking back what was saved, from wherever it is asked for.
@NullMarked
package org.dosedesk.ui.kit.takeback;

import org.jspecify.annotations.NullMarked;
