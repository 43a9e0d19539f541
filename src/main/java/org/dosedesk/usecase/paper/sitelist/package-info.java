/// The site list for a visiting clinic: who is on it, the number that it gets, and the ports that bring it to paper.
@NullMarked
package org.dosedesk.usecase.paper.sitelist;

import org.jspecify.annotations.NullMarked;
