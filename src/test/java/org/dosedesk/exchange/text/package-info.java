/// Tests of a file's bytes as text.
@NullMarked
package org.dosedesk.exchange.text;

import org.jspecify.annotations.NullMarked;
