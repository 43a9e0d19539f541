/// Who works with the register, and what they may do.
@NullMarked
package org.dosedesk.usecase.keeping.user;

import org.jspecify.annotations.NullMarked;
