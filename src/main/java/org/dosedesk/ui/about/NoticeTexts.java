package org.dosedesk.ui.about;

import java.io.IOException;
import java.util.List;

/// The licence and the notices that ship with the program, as the build gathered them.
public interface NoticeTexts {

    /// The licence of the program.
    String LICENSE = "LICENSE";

    /// The list of all that ships with it, with licences.
    String LIBRARIES = "THIRD-PARTY.txt";

    /// What the authors of libraries want to be said.
    String NOTICES = "NOTICE.txt";

    /// The files' names, in the order in which they are shown.
    List<String> names();

    /// What stands in one of them.
    ///
    /// @throws IOException when it can't be read
    String text(String name) throws IOException;
}
