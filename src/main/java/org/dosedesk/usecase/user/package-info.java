/// Who works with the register, and what they may do.
@NullMarked
package org.dosedesk.usecase.user;

import org.jspecify.annotations.NullMarked;
