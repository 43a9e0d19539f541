/// Creating, unlocking and leaving a register.
@NullMarked
package org.dosedesk.usecase.keeping.access;

import org.jspecify.annotations.NullMarked;
