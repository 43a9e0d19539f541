/// How long to wait after wrong passwords.
@NullMarked
package org.dosedesk.ui.start.wait;

import org.jspecify.annotations.NullMarked;
