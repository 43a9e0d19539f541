/// Creating, unlocking and leaving a register.
@NullMarked
package org.dosedesk.usecase.access;

import org.jspecify.annotations.NullMarked;
