/// Days and numbers as people type them and as programs leave them in cells.
@NullMarked
package org.dosedesk.exchange.typed;

import org.jspecify.annotations.NullMarked;
