/// Which list came back.
@NullMarked
package org.dosedesk.ui.entry.listback.list;

import org.jspecify.annotations.NullMarked;
