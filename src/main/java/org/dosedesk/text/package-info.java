/// Words, dates and alphabetical order in three languages, for screens and paper alike.
@NullMarked
package org.dosedesk.text;

import org.jspecify.annotations.NullMarked;
