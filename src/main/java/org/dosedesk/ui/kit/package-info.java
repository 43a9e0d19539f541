/// What every screen shares: view loading, background work, dialogs, cells.
@NullMarked
package org.dosedesk.ui.kit;

import org.jspecify.annotations.NullMarked;
