package org.dosedesk.usecase.keeping.access;

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

    /// Opens the register with its recovery code.
    ///
    /// @param code wiped by the caller afterwards
    /// @throws AccessException when it can't be opened; the files are as they were then
    RegisterStore recover(Path folder, char[] code);

    /// What is remembered about wrong passwords; nothing when that can't be read.
    List<Tries> tries(Path folder);

    /// Remembers this about wrong passwords, if it can be written.
    void keepTries(Path folder, List<Tries> tries);
}
