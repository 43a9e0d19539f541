/// The screens as somebody sees them who may read and nothing else.
@NullMarked
package org.dosedesk.app.desk.reader;

import org.jspecify.annotations.NullMarked;
