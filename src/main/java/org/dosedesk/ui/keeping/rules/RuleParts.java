package org.dosedesk.ui.keeping.rules;

import javafx.scene.Parent;
import org.dosedesk.ui.keeping.rules.form.ForeignForm;
import org.dosedesk.ui.keeping.rules.trial.Trial;

/// Loads the parts of the rules' screen.
public interface RuleParts {
    /// The form for other lengths of intervals and other ages.
    Parent form();

    /// What is being tried out.
    Parent trial(Trial trial);

    /// What is asked about files in the CDC's format.
    Parent foreign(ForeignForm form);
}
