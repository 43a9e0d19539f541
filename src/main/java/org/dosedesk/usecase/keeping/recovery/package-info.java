/// The printed code that gives a forgotten password back.
@NullMarked
package org.dosedesk.usecase.keeping.recovery;

import org.jspecify.annotations.NullMarked;
