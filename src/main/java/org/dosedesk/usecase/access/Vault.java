package org.dosedesk.usecase.access;

import java.nio.file.Path;
import java.util.List;
import org.dosedesk.usecase.register.RegisterStore;

/// Port: registers on disk, one a folder, locked by their users' passwords. Every call may take a second: deriving a
/// key from a password is slow on purpose.
public interface Vault {

    /// Whether the folder holds a register.
    boolean exists(Path folder);

    /// The names of those who may unlock the register, in order of joining; readable without a password.
    ///
    /// @throws AccessException when the folder's key file makes no sense
    List<String> users(Path folder);

    /// Makes an empty register with one user, and opens it.
    ///
    /// @param password wiped by the caller afterwards
    /// @param shared whether every user of this computer may open the files
    /// @throws AccessException when it can't be made; nothing is left behind then
    RegisterStore create(Path folder, String user, char[] password, boolean shared);

    /// Opens the register.
    ///
    /// @param password wiped by the caller afterwards
    /// @throws AccessException when it can't be opened; the files are as they were then
    RegisterStore unlock(Path folder, String user, char[] password);

    /// Checks a password without opening the register, which may be open already.
    ///
    /// @param password wiped by the caller afterwards
    /// @throws AccessException when the user could not unlock the register with it
    void check(Path folder, String user, char[] password);
}
