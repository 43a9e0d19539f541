/// What is remembered on this computer from one start to the next.
@NullMarked
package org.dosedesk.app.settings;

import org.jspecify.annotations.NullMarked;
