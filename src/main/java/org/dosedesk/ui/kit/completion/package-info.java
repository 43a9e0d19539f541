/// Fields that offer what was written before.
@NullMarked
package org.dosedesk.ui.kit.completion;

import org.jspecify.annotations.NullMarked;
