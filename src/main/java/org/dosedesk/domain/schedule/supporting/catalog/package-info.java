/// What the antigens share: vaccine groups and which vaccine holds which antigen.
@NullMarked
package org.dosedesk.domain.schedule.supporting.catalog;

import org.jspecify.annotations.NullMarked;
