/// The screen of groups by occupation: which posts belong to which groups, and whom that proposes.
@NullMarked
package org.dosedesk.ui.people.occupation;

import org.jspecify.annotations.NullMarked;
