/// How one thing is written in several ways, and how it is told that it is one.
@NullMarked
package org.dosedesk.domain.spelling;

import org.jspecify.annotations.NullMarked;
