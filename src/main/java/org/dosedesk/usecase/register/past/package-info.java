/// What a record was before.
@NullMarked
package org.dosedesk.usecase.register.past;

import org.jspecify.annotations.NullMarked;
