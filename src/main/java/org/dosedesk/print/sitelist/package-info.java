/// The paper of the site list: columns that a hand can write in.
@NullMarked
package org.dosedesk.print.sitelist;

import org.jspecify.annotations.NullMarked;
