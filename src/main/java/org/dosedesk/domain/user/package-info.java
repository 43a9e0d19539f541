/// Who works with the register.
@NullMarked
package org.dosedesk.domain.user;

import org.jspecify.annotations.NullMarked;
