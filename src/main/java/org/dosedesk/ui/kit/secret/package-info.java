/// Fields for passwords, and how good a password is.
@NullMarked
package org.dosedesk.ui.kit.secret;

import org.jspecify.annotations.NullMarked;
