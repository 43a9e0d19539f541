/// Forms about rule sets: the paper behind one, and what files from elsewhere become.
@NullMarked
package org.dosedesk.ui.keeping.rules.form;

import org.jspecify.annotations.NullMarked;
