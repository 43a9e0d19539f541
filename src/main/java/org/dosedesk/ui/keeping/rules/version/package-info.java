/// The versions of a rule set: their tree, their words, their paper.
@NullMarked
package org.dosedesk.ui.keeping.rules.version;

import org.jspecify.annotations.NullMarked;
